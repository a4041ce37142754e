/** @import { EdgeRecord, GraphRecord, NodeRecord } from 'communique' */
/** @import { Random } from '../world/random.mjs' */
import { pick } from '../world/random.mjs';
import { node } from '../world/records.mjs';

/** @typedef {{ readonly kind: string, readonly changes: readonly GraphRecord[] }} Write */

/**
 * Makes small writes, one kind after another: a meeting with its edges, another date of a meeting, another name
 * of a person, a meeting's further topic.
 *
 * @param {Random} random
 * @param {readonly GraphRecord[]} records
 */
export function createWriter(random, records) {
  const meetings = nodesOf(records, 'Meeting');
  const people = nodesOf(records, 'Person');
  const topics = nodesOf(records, 'Topic');
  const edges = edgesByMeeting(records);
  let number = 0;

  /** @type {readonly (() => Write)[]} */
  const kinds = [
    () => ({ kind: 'a meeting with its edges', changes: newMeeting('another') }),
    () => {
      const { id, properties } = any(meetings);
      const changes = [node('Meeting', id, { ...properties, start: anyDay() })];
      return { kind: 'another date of a meeting', changes };
    },
    () => {
      const { id, properties } = any(people);
      const changes = [node('Person', id, { ...properties, name: `Renamed ${number}` })];
      return { kind: 'another name of a person', changes };
    },
    () => {
      const { id } = any(meetings);
      const known = edges.get(id)?.find(({ type }) => type === 'DISCUSSED');
      if (known === undefined) throw new Error(`${id} has no topic`);
      return { kind: 'a topic of a meeting', changes: [{ ...known, to: any(topics).id }] };
    },
  ];

  /**
   * @template Item
   * @param {readonly Item[]} items
   */
  function any(items) {
    return items[pick(random, items.length)];
  }

  function anyDay() {
    return new Date(Date.UTC(2000, 0, 1 + pick(random, 26 * 365))).toISOString().slice(0, 10);
  }

  /**
   * A meeting like another one.
   *
   * @param {string} word
   */
  function newMeeting(word) {
    const like = any(meetings);
    const id = `meeting:new-${number}`;
    const properties = { ...like.properties, name: `Meeting on ${word}`, start: anyDay() };
    const likeEdges = (edges.get(like.id) ?? []).map((each) =>
      each.from === like.id ? { ...each, from: id } : { ...each, to: id },
    );
    return [node('Meeting', id, properties), ...likeEdges];
  }

  return {
    /**
     * The next write; with a word, it is a meeting that has it in its name.
     *
     * @param {string} [word]
     * @returns {Write}
     */
    next(word) {
      number += 1;
      if (word !== undefined)
        return { kind: 'a meeting with its edges', changes: newMeeting(word) };
      return kinds[number % kinds.length]();
    },
  };
}

/**
 * @param {readonly GraphRecord[]} records
 * @param {string} type
 */
function nodesOf(records, type) {
  return records.filter(
    /** @returns {record is NodeRecord} */
    (record) => record.kind === 'node' && record.type === type,
  );
}

/** @param {readonly GraphRecord[]} records */
function edgesByMeeting(records) {
  /** @type {Map<string, EdgeRecord[]>} */
  const found = new Map();
  for (const record of records) {
    if (record.kind !== 'edge') continue;
    for (const end of [record.from, record.to]) {
      if (!end.startsWith('meeting:')) continue;
      const known = found.get(end);
      if (known === undefined) found.set(end, [record]);
      else known.push(record);
    }
  }
  return found;
}
