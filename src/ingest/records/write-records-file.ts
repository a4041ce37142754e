import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
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
  await writeWhole(file, [printRecords(records)]);
}

/** Writes a file of pieces, so that it is there when all of them are, or as it was before. */
export async function writeWhole(
  file: string,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.part`;
  const handle = await open(unfinished, 'w');
  try {
    for await (const piece of pieces) await handle.writeFile(piece);
    await handle.sync();
    await handle.close();
    await rename(unfinished, file);
  } catch (error) {
    await handle.close();
    await rm(unfinished, { force: true });
    throw error;
  }
}
