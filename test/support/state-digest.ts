import { createHash } from 'node:crypto';
import { printRecord } from '../../src/ingest/records/print-record.js';
import type { HeldState } from '../../src/store/change-log.js';

/** Equal for equal graphs with equal versions of their nodes. Releases the state. */
export function digestOf(state: HeldState): string {
  const hash = createHash('sha256');
  const versions = [...state.versions()].map(([id, version]) => `${id} ${version}`);
  hash.update(JSON.stringify([state.transaction, versions.sort()]));
  for (const record of state.records()) hash.update(printRecord(record));
  state.release();
  return hash.digest('hex');
}
