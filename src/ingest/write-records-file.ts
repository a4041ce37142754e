import { createHash } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import type { GraphRecord } from '../model/record.js';
import { printRecord } from './print-record.js';
import { RECORDS_FORMAT, RECORDS_VERSION } from './records-header.js';
import type { RecordsHeader } from './records-header.js';
import { sortRecords } from './sort-records.js';

/**
 * Prints records as JSON Lines: a header, then every record in the order of `sortRecords`.
 *
 * Equal records give the same bytes, in whatever order they come.
 */
export function printRecords(records: readonly GraphRecord[]): string {
  const sorted = sortRecords(records);
  const body = sorted.map((record) => `${printRecord(record)}\n`).join('');
  const nodes = sorted.filter(({ kind }) => kind === 'node').length;
  const header: RecordsHeader = {
    format: RECORDS_FORMAT,
    version: RECORDS_VERSION,
    nodes,
    edges: sorted.length - nodes,
    digest: createHash('sha256').update(body).digest('hex'),
  };
  return `${JSON.stringify(header)}\n${body}`;
}

/** Writes a records file; whoever reads it meanwhile finds the old one or the new one, whole. */
export async function writeRecordsFile(
  file: string,
  records: readonly GraphRecord[],
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.part`;
  const handle = await open(unfinished, 'w');
  try {
    await handle.writeFile(printRecords(records));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
}
