import { setImmediate as nextTurn } from 'node:timers/promises';
import { streamRecords } from '../ingest/records/stream-records.js';
import type { GraphRecord } from '../model/record.js';
import type { HeldState } from '../store/change-log.js';
import { printStateHead, printVersions } from './state-format.js';

/**
 * Prints a state: its head, the versions of its nodes, and the text of a records file. Between two chunks the event
 * loop goes on.
 */
export async function* printState(state: HeldState): AsyncGenerator<string> {
  yield printStateHead(state.transaction);
  yield* printVersions(state.versions());
  for await (const chunk of streamRecords(asAsync(state.records()))) {
    yield chunk;
    await nextTurn();
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- that is what `streamRecords` reads
async function* asAsync(records: Iterable<GraphRecord>): AsyncGenerator<GraphRecord> {
  yield* records;
}
