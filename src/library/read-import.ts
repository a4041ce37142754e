import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { createRecordReader } from '../ingest/records/record-reader.js';
import { readRecordsEnd, RECORDS_HEADER } from '../ingest/records/records-format.js';
import { CommuniqueError } from '../kernel/errors.js';
import { firstBadLine } from '../kernel/first-bad-line.js';
import { printProblems, type Problem } from '../kernel/problem.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphRecord } from '../model/record.js';
import { isFolder } from './load-records.js';

/**
 * Reads records to be imported: a folder of seed files, a file of records, or standard input (`-`) with records, a
 * line each; the first and the last line of a records file may be missing. They may name nodes that are not among them.
 *
 * @throws CommuniqueError `INVALID_RECORDS` with every problem, one a line.
 */
export async function readImport(from: string, model: GraphModel): Promise<readonly GraphRecord[]> {
  if (from !== '-' && (await isFolder(from))) {
    const { readSeed } = await import('../ingest/seed/read-seed.js');
    const { records, problems } = await readSeed(from, model, { isPart: true });
    expectNone(problems);
    return records;
  }
  const file = from === '-' ? 'standard input' : from;
  const read = createRecordReader(model, { isPart: true });
  const records: GraphRecord[] = [];
  const problems: Problem[] = [];
  const bytes = await readBytes(from, file);
  const badLine = firstBadLine(bytes);
  if (badLine !== undefined) {
    expectNone([{ file, line: badLine, message: 'is not UTF-8: save it as UTF-8.' }]);
  }
  for (const [index, text] of bytes.toString().split(/\r?\n/u).entries()) {
    const line = index + 1;
    if (text === '' || text === RECORDS_HEADER || readRecordsEnd(text) !== undefined) continue;
    const record = read(text);
    if (typeof record === 'string') problems.push({ file, line, message: `${record}.` });
    else records.push({ ...record, location: { file, line } });
  }
  expectNone(problems);
  return records;
}

async function readBytes(from: string, file: string): Promise<Buffer> {
  try {
    return from === '-' ? await buffer(process.stdin) : await readFile(from);
  } catch (cause) {
    throw new CommuniqueError('INVALID_RECORDS', `${file}: the file cannot be read.`, { cause });
  }
}

function expectNone(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new CommuniqueError('INVALID_RECORDS', printProblems(problems));
}
