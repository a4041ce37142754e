/** @import { GraphRecord } from 'communique' */
import { edge, node } from './records.mjs';

/** The topic that half of all meetings discussed. */
export const HUB = 'topic:half-of-all';

/**
 * @param {Iterable<GraphRecord>} records
 * @returns {Generator<GraphRecord>}
 */
export function* addHub(records) {
  const meetings = [];
  yield node('Topic', HUB, { name: 'half of all', aliases: [] });
  for (const record of records) {
    yield record;
    if (record.kind === 'node' && record.type === 'Meeting') meetings.push(record.id);
  }
  for (const [index, id] of meetings.entries()) {
    if (index % 2 === 1) yield edge('DISCUSSED', ['Meeting', id], ['Topic', HUB]);
  }
}
