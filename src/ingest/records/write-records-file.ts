import { writeWholeFile } from '../../kernel/write-whole-file.js';
import type { GraphRecord } from '../../model/record.js';
import { RecordsPrinter } from './records-printer.js';
import { sortRecords } from './sort-records.js';

/**
 * Prints records as JSON Lines: a header, then every record in the order of `sortRecords`, then a
 * line that tells how many they are.
 *
 * Equal records give the same bytes, in whatever order they come.
 */
export function printRecords(records: readonly GraphRecord[]): string {
  const printer = new RecordsPrinter();
  const body = sortRecords(records).map((record) => printer.print(record));
  return `${printer.header}${body.join('')}${JSON.stringify(printer.finish())}\n`;
}

/** Writes a records file; whoever reads it meanwhile finds the old one or the new one, whole. */
export async function writeRecordsFile(
  file: string,
  records: readonly GraphRecord[],
): Promise<void> {
  await writeWholeFile(file, [printRecords(records)]);
}
