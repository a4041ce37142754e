/** @import { ConnectEdit, Edit, GraphModel, NodeEdit } from 'communique' */
/** @import { Random } from '../world/random.mjs' */
import { pick } from '../world/random.mjs';

/** The ends of a meeting's six edges, by the field that they are connected with. */
const EDGES = [
  ['participants', 'Person'],
  ['participants', 'Person'],
  ['countries', 'Country'],
  ['countries', 'Country'],
  ['topics', 'Topic'],
  ['topics', 'Topic'],
];

/**
 * Makes the edits of one mutation each: a new meeting with six edges to nodes that are there.
 *
 * @param {GraphModel} model
 * @param {ReadonlyMap<string, readonly string[]>} ids By type.
 * @param {Random} random
 * @returns {() => readonly Edit[]}
 */
export function createMeetingEdits(model, ids, random) {
  const type = model.nodeTypes.get('Meeting');
  if (type === undefined) throw new Error('no meetings');
  let number = 0;
  return () => {
    number += 1;
    const id = `meeting:bench-${number}`;
    const properties = {
      name: `A meeting for the benchmark, the ${number}th`,
      kind: 'BILATERAL_MEETING',
      start: `20${10 + (number % 15)}-0${1 + (number % 9)}-1${number % 10}`,
    };
    const path = ['input', 0];
    /** @type {NodeEdit} */
    const near = { kind: 'node', type, id, properties, ifVersion: undefined, sources: [], path };
    return [near, ...EDGES.map(([field, target]) => connect(near, field, target))];
  };

  /**
   * @param {NodeEdit} near
   * @param {string} name
   * @param {string} target
   * @returns {ConnectEdit}
   */
  function connect(near, name, target) {
    const field = type?.relationships.get(name);
    if (field?.kind !== 'stored') throw new Error(`no field ${name}`);
    const { relationship, direction } = field;
    const candidates = ids.get(target) ?? [];
    const far = candidates[pick(random, candidates.length)];
    const path = ['input', 0, name];
    return {
      kind: 'connect',
      relationship,
      direction,
      near,
      far,
      farPath: path,
      properties: {},
      sources: [],
      path,
    };
  }
}
