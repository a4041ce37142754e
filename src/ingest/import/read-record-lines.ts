import type { Problem } from '../../kernel/problem.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphRecord } from '../../model/record.js';
import { createRecordReader } from '../records/record-reader.js';
import { readRecordsEnd, RECORDS_HEADER } from '../records/records-format.js';
import type { RecordsRead } from './records-read.js';

/** Reads records, one a line in JSON; the first and the last line of a records file may be missing. */
export function readRecordLines(text: string, file: string, model: GraphModel): RecordsRead {
  const read = createRecordReader(model, { isPart: true });
  const records: GraphRecord[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line === '' || line === RECORDS_HEADER || isEnd(line)) continue;
    const location = { file, line: index + 1 };
    const record = read(line);
    if (typeof record === 'string') problems.push({ ...location, message: `${record}.` });
    else records.push({ ...record, location });
  }
  return { records, problems };
}

function isEnd(line: string): boolean {
  return line.startsWith('{"kind":"end"') && readRecordsEnd(line) !== undefined;
}
