import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphRecord } from '../model/record.js';
import type { RecordsEnd } from './records-format.js';
import { isRecordLine, RecordsParser } from './records-parser.js';

/** What a records file holds. */
export interface RecordsFile {
  readonly end: RecordsEnd;
  readonly records: readonly GraphRecord[];
}

/**
 * Reads a file that `writeRecordsFile` made, at once.
 *
 * @throws CommuniqueError `INVALID_RECORDS`, with file and line, if it is damaged, cut off,
 *   of another kind, or made for another model.
 */
export async function readRecordsFile(file: string, model: GraphModel): Promise<RecordsFile> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw unreadable(file, error);
  }
  return parseRecords(text, file, model);
}

/** Reads the text of a records file; `file` stands in messages. */
export function parseRecords(text: string, file: string, model: GraphModel): RecordsFile {
  const lines = text.split('\n');
  const rest = lines.pop() ?? '';
  const parser = new RecordsParser(file, model);
  const records: GraphRecord[] = [];
  for (const line of lines) {
    const record = parser.take(line);
    if (record !== undefined) records.push(record);
  }
  const last = lines.at(-1) ?? '';
  const body = text.slice(text.indexOf('\n') + 1, text.length - rest.length - last.length - 1);
  return { end: parser.finish(rest, createHash('sha256').update(body).digest('hex')), records };
}

/**
 * Reads a file that `writeRecordsFile` made, a record at a time, and returns its last line. What is
 * wrong may come to light only at its end.
 *
 * @throws CommuniqueError as `readRecordsFile` does.
 */
export async function* streamRecordsFile(
  file: string,
  model: GraphModel,
): AsyncGenerator<GraphRecord, RecordsEnd> {
  const parser = new RecordsParser(file, model);
  const hash = createHash('sha256');
  let number = 0;
  let rest = '';
  for await (const chunk of readText(file)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      number += 1;
      if (isRecordLine(line, number)) hash.update(`${line}\n`);
      const record = parser.take(line);
      if (record !== undefined) yield record;
    }
  }
  return parser.finish(rest, hash.digest('hex'));
}

/** Reads a records file to its end, to find whatever is wrong with it, and returns its last line. */
export async function checkRecordsFile(file: string, model: GraphModel): Promise<RecordsEnd> {
  const records = streamRecordsFile(file, model);
  for (;;) {
    const next = await records.next();
    if (next.done === true) return next.value;
  }
}

async function* readText(file: string): AsyncGenerator<string> {
  try {
    yield* createReadStream(file, { encoding: 'utf8' }) as AsyncIterable<string>;
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(file: string, cause: unknown): CommuniqueError {
  return new CommuniqueError('INVALID_RECORDS', `${file}: the file cannot be read.`, { cause });
}
