import { CommuniqueError } from '../kernel/errors.js';
import type { GraphRecord } from '../model/record.js';

/**
 * Records that may be gone through only once, as a list.
 *
 * @throws CommuniqueError `INVALID_RECORDS` where something else is among them.
 */
export function recordList(records: Iterable<GraphRecord>): readonly GraphRecord[] {
  const list: readonly unknown[] = Array.isArray(records) ? records : [...iterable(records)];
  if (list.every(isRecord)) return list;
  throw notARecord(list.find((item) => !isRecord(item)));
}

/** Whether something is a record rather than, say, a list of them. */
export function isRecord(value: unknown): value is GraphRecord {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return value.kind === 'node' || value.kind === 'edge';
}

export function notARecord(value: unknown): CommuniqueError {
  return new CommuniqueError(
    'INVALID_RECORDS',
    `expected records, whose \`kind\` is "node" or "edge", but came ${describe(value)}`,
  );
}

/** Callers without types may give anything, such as a promise that nobody has waited for. */
function iterable(records: Iterable<GraphRecord>): Iterable<unknown> {
  const value: unknown = records;
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return records;
  throw notARecord(value);
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  if (typeof value !== 'object' || value === null) return String(value);
  return `an object of ${value.constructor.name}`;
}
