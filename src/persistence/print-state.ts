import { setImmediate as nextTurn } from 'node:timers/promises';
import { RecordsChunks } from '../ingest/records/records-chunks.js';
import type { HeldState } from '../store/change-log.js';
import { printStateHead, printVersions } from './state-format.js';

/**
 * Prints a state: its head, the versions of its nodes, and the text of a records file. Between two chunks the event
 * loop goes on.
 */
export async function* printState(state: HeldState): AsyncGenerator<string> {
  yield printStateHead(state.transaction);
  yield* printVersions(state.versions());
  const chunks = new RecordsChunks();
  for (const record of state.records()) {
    const chunk = chunks.take(record);
    if (chunk === undefined) continue;
    yield chunk;
    await nextTurn();
  }
  yield chunks.finish().chunk;
}
