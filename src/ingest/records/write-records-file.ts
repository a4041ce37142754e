import { writeWholeFile } from '../../kernel/write-whole-file.js';
import type { GraphRecord } from '../../model/record.js';
import { RecordsPrinter } from './records-printer.js';
import { sortRecords } from './sort-records.js';

/**
 * Prints records as JSON Lines: a header, then the records in the order of `sortRecords`, then a
 * line with their counts and digest.
 *
 * The same records give the same bytes, whatever their order.
 */
export function printRecords(records: readonly GraphRecord[]): string {
  const printer = new RecordsPrinter();
  const body = sortRecords(records).map((record) => printer.print(record));
  return `${printer.header}${body.join('')}${JSON.stringify(printer.finish())}\n`;
}

/** Writes a records file atomically: a reader finds either the old file or the new one. */
export async function writeRecordsFile(
  file: string,
  records: readonly GraphRecord[],
): Promise<void> {
  await writeWholeFile(file, [printRecords(records)]);
}
