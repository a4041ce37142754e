import { compareText } from '../../kernel/compare-text.js';
import { CommuniqueError } from '../../kernel/errors.js';
import type { GraphRecord } from '../../model/record.js';
import { printRecord } from './print-record.js';
import type { RecordsEnd } from './records-format.js';
import { RecordsPrinter } from './records-printer.js';
import { compareRecords } from './sort-records.js';

/** In UTF-16 units. */
const CHUNK = 64_000;

/**
 * Prints the records of a store as a records file, in chunks, and returns its last line. The same graph gives
 * the same bytes, whichever store it comes from.
 *
 * A store returns its records in order, except for parallel edges: these are collected and sorted here.
 */
export async function* streamRecords(
  records: AsyncIterable<GraphRecord>,
  onProgress?: (printed: number) => void,
): AsyncGenerator<string, RecordsEnd> {
  const printer = new RecordsPrinter();
  let chunk = printer.header;
  let printed = 0;
  for await (const group of groupParallel(records)) {
    for (const line of group.map((record) => `${printRecord(record)}\n`).sort(compareText)) {
      chunk += printer.take(group[0].kind, line);
    }
    printed += group.length;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    onProgress?.(printed);
    chunk = '';
  }
  const end = printer.finish();
  yield `${chunk}${JSON.stringify(end)}\n`;
  return end;
}

/** Identifies a graph: returns the last line that its records file would have, with its digest. */
export async function summarizeRecords(
  records: AsyncIterable<GraphRecord>,
  onProgress?: (read: number) => void,
): Promise<RecordsEnd> {
  const chunks = streamRecords(records, onProgress);
  for (;;) {
    const next = await chunks.next();
    if (next.done === true) return next.value;
  }
}

type Group = [GraphRecord, ...GraphRecord[]];

/** Groups parallel edges, and nodes with the same id. */
async function* groupParallel(records: AsyncIterable<GraphRecord>): AsyncGenerator<Group> {
  let group: Group | undefined;
  for await (const record of records) {
    const order = group === undefined ? -1 : compareRecords(group[0], record);
    if (order > 0) {
      throw new CommuniqueError(
        'INTERNAL',
        `the store returned ${printRecord(record)} out of order`,
      );
    }
    if (group !== undefined && order === 0) {
      group.push(record);
      continue;
    }
    if (group !== undefined) yield group;
    group = [record];
  }
  if (group !== undefined) yield group;
}
