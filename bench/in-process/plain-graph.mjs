/** @import { EdgeRecord, GraphModel, GraphRecord, Property, Relationship } from 'communique' */

/**
 * @typedef {object} PlainNode
 * @property {string} id
 * @property {Record<string, any>} properties Dates are parsed; code written by hand knows the types.
 * @property {PlainEdge[][]} out Lists of edges by the index of the relationship.
 * @property {PlainEdge[][]} in
 */

/**
 * @typedef {object} PlainEdge
 * @property {PlainNode} from
 * @property {PlainNode} to
 * @property {Record<string, any>} properties A reference is the node.
 */

/** @typedef {{ readonly text: string, readonly earliest: number, readonly precision: number }} PlainDate */

/**
 * @typedef {object} PlainGraph A graph as one would write it by hand: maps of nodes that hold their edges.
 * @property {ReadonlyMap<string, PlainNode>} nodes
 * @property {(type: string) => readonly PlainNode[]} nodesOf
 * @property {(from: string, type: string, to: string) => number} indexOf The index of a relationship.
 */

/**
 * @param {GraphModel} model
 * @param {readonly GraphRecord[]} records
 * @returns {PlainGraph}
 */
export function plainGraph(model, records) {
  /** @type {Map<string, PlainNode>} */
  const nodes = new Map();
  /** @type {Map<string, PlainNode[]>} */
  const byType = new Map([...model.nodeTypes.keys()].map((type) => [type, []]));
  for (const record of records) {
    if (record.kind !== 'node') continue;
    const { type, id } = record;
    const properties = readDates(record.properties, model.nodeTypes.get(type)?.properties);
    const node = { id, properties: { ...properties, id }, out: [], in: [] };
    nodes.set(id, node);
    byType.get(type)?.push(node);
  }
  for (const record of records) {
    if (record.kind !== 'edge') continue;
    const from = nodes.get(record.from);
    const to = nodes.get(record.to);
    if (from === undefined || to === undefined)
      throw new Error(`an end of ${record.type} is missing`);
    const { index, edgeType } = findRelationship(
      model,
      record.fromType,
      record.type,
      record.toType,
    );
    const declared = model.edgeTypes.get(edgeType ?? '')?.properties;
    const values = Object.entries(record.properties).map(([name, value]) => {
      const isReference = declared?.get(name)?.type.kind === 'Reference';
      return [name, isReference ? nodes.get(String(value)) : value];
    });
    const edge = { from, to, properties: Object.fromEntries(values) };
    (from.out[index] ??= []).push(edge);
    (to.in[index] ??= []).push(edge);
  }
  return {
    nodes,
    nodesOf: (type) => byType.get(type) ?? [],
    indexOf: (from, type, to) => findRelationship(model, from, type, to).index,
  };
}

/**
 * @param {GraphModel} model
 * @param {string} from
 * @param {string} type
 * @param {string} to
 * @returns {Relationship}
 */
function findRelationship(model, from, type, to) {
  const found = model.relationships.find(
    (each) => each.from === from && each.type === type && each.to === to,
  );
  if (found === undefined) throw new Error(`there is no ${type} from ${from} to ${to}`);
  return found;
}

/**
 * @param {EdgeRecord['properties']} properties
 * @param {ReadonlyMap<string, Property> | undefined} declared
 */
function readDates(properties, declared) {
  const entries = Object.entries(properties).map(([name, value]) => {
    const isDate = declared?.get(name)?.type.kind === 'PartialDate' && typeof value === 'string';
    return [name, isDate ? readDate(value) : value];
  });
  return Object.fromEntries(entries);
}

/** The lengths of dates that are a year, a month or a day; longer ones have a time. */
const LENGTHS = [4, 7, 10];

/**
 * What dates are sorted by: when they begin, then how exact they are, then their text.
 *
 * @param {string} text
 * @returns {PlainDate}
 */
function readDate(text) {
  const precision = LENGTHS.filter((length) => text.length > length).length;
  return { text, earliest: Date.parse(text), precision };
}
