import { CommuniqueError } from '../kernel/errors.js';
import type { GraphRecord } from '../model/record.js';
import type { WriteResult } from './store.js';

/**
 * Reads an iterable of records, which may be iterable only once, into a list.
 *
 * @throws CommuniqueError `INVALID_RECORDS` if an item is not a record.
 */
export function recordList(records: Iterable<GraphRecord>): readonly GraphRecord[] {
  const list: readonly unknown[] = Array.isArray(records) ? records : [...iterable(records)];
  if (list.every(isRecord)) return list;
  throw notARecord(list.find((item) => !isRecord(item)));
}

/** How many nodes and edges there are among records. */
export function countRecords(records: readonly GraphRecord[]): WriteResult {
  const countOf = (sought: GraphRecord['kind']): number =>
    records.filter(({ kind }) => kind === sought).length;
  return { nodes: countOf('node'), edges: countOf('edge') };
}

/** Whether a value is a record, and not, for example, a list of records. */
export function isRecord(value: unknown): value is GraphRecord {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return value.kind === 'node' || value.kind === 'edge' || value.kind === 'redirect';
}

export function notARecord(value: unknown): CommuniqueError {
  return new CommuniqueError(
    'INVALID_RECORDS',
    `expected records, whose \`kind\` is "node", "edge" or "redirect", but got ${describe(value)}`,
  );
}

/** Callers without types may pass anything, such as a promise that was not awaited. */
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
