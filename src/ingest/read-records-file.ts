import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphRecord } from '../model/record.js';
import { createRecordReader } from './record-reader.js';
import { invalidRecords, readRecordsHeader } from './records-header.js';
import type { RecordsHeader } from './records-header.js';

/** What a records file holds. */
export interface RecordsFile {
  readonly header: RecordsHeader;
  readonly records: readonly GraphRecord[];
}

/**
 * Reads a file that `writeRecordsFile` made.
 *
 * @throws CommuniqueError `INVALID_RECORDS`, with file and line, if it is damaged, cut off,
 *   of another kind, or made for another model.
 */
export async function readRecordsFile(file: string, model: GraphModel): Promise<RecordsFile> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new CommuniqueError('INVALID_RECORDS', `${file}: the file cannot be read.`, {
      cause: error,
    });
  }
  return parseRecords(text, file, model);
}

/** Reads the text of a records file; `file` stands in messages. */
export function parseRecords(text: string, file: string, model: GraphModel): RecordsFile {
  const lines = text.split('\n');
  const header = readRecordsHeader(lines[0] ?? '', file);
  if (lines.pop() !== '') {
    throw invalidRecords(file, lines.length + 1, 'the file is cut off within this line');
  }
  const readRecord = createRecordReader(model);
  const records: GraphRecord[] = [];
  let nodes = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const record = readRecord(lines[index] ?? '');
    if (typeof record === 'string') throw invalidRecords(file, index + 1, record);
    if (record.kind === 'node') nodes += 1;
    records.push(record);
  }
  const edges = records.length - nodes;
  if (nodes !== header.nodes || edges !== header.edges) {
    const expected = `${String(header.nodes)} nodes and ${String(header.edges)} edges`;
    const found = `the file ends after ${String(nodes)} and ${String(edges)}`;
    throw invalidRecords(file, lines.length, `expected ${expected}, ${found}`);
  }
  const body = text.slice(text.indexOf('\n') + 1);
  if (createHash('sha256').update(body).digest('hex') !== header.digest) {
    throw invalidRecords(file, 1, 'the records are not those that were written: digests differ');
  }
  return { header, records };
}
