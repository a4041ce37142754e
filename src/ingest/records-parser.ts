import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphRecord } from '../model/record.js';
import { PrintedRecords } from './printed-records.js';
import { createRecordReader, type RecordReader } from './record-reader.js';
import {
  checkRecordsHeader,
  invalidRecords,
  readRecordsEnd,
  type RecordsEnd,
} from './records-format.js';

/** How the last line of a records file begins; no record does. */
const END = '{"kind":"end"';

/** Takes in a records file, and holds it to what its last line says. */
export class RecordsParser {
  readonly #file: string;
  readonly #readPrinted: PrintedRecords;
  readonly #readRecord: RecordReader;
  readonly #hash = createHash('sha256');
  #line = 0;
  #nodes = 0;
  #edges = 0;
  #end: RecordsEnd | undefined;

  constructor(file: string, model: GraphModel) {
    this.#file = file;
    this.#readPrinted = new PrintedRecords(model);
    this.#readRecord = createRecordReader(model);
  }

  /**
   * Takes the next lines, each ended by a line feed, and gives the records in them.
   *
   * @throws CommuniqueError `INVALID_RECORDS` with the number of the line.
   */
  take(bytes: Buffer): readonly GraphRecord[] {
    const text = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
    this.#readPrinted.open(bytes, text);
    const isFirst = this.#line === 0;
    const wasEnded = this.#end !== undefined;
    const records: GraphRecord[] = [];
    for (let start = 0; start < text.length;) {
      const end = text.indexOf('\n', start);
      const record = this.#takeLine(text, start, end);
      if (record !== undefined) records.push(record);
      start = end + 1;
    }
    const first = isFirst ? bytes.indexOf('\n') + 1 : 0;
    const isEnd = !wasEnded && this.#end !== undefined;
    this.#hash.update(bytes.subarray(first, isEnd ? bytes.lastIndexOf(END) : undefined));
    return records;
  }

  /**
   * Ends the file: `rest` is what stands after the last line feed.
   *
   * @throws CommuniqueError `INVALID_RECORDS` if anything is missing or other than it was written.
   */
  finish(rest: string): RecordsEnd {
    if (this.#line === 0) checkRecordsHeader(rest, this.#file);
    const end = this.#end;
    if (rest !== '') {
      this.#line += 1;
      throw this.#fault(
        end === undefined
          ? 'the file is cut off within this line'
          : 'there is something after the end',
      );
    }
    if (end === undefined) {
      throw this.#fault(
        `the file is cut off: it ends after ${String(this.#nodes)} nodes and ${String(this.#edges)} edges`,
      );
    }
    if (end.nodes !== this.#nodes || end.edges !== this.#edges) {
      const expected = `${String(end.nodes)} nodes and ${String(end.edges)} edges`;
      const found = `there are ${String(this.#nodes)} and ${String(this.#edges)}`;
      throw this.#fault(`expected ${expected}, ${found}`);
    }
    if (this.#hash.digest('hex') !== end.digest) {
      throw this.#fault('the records are not those that were written: digests differ');
    }
    return end;
  }

  #takeLine(text: string, start: number, end: number): GraphRecord | undefined {
    this.#line += 1;
    if (this.#line === 1) {
      checkRecordsHeader(text.slice(start, end), this.#file);
      return undefined;
    }
    if (this.#end !== undefined) throw this.#fault('there is something after the end');
    if (text.startsWith(END, start)) {
      this.#end = readRecordsEnd(text.slice(start, end));
      if (this.#end === undefined) {
        throw this.#fault('expected "nodes", "edges" and "digest" at the end');
      }
      return undefined;
    }
    const record = this.#readPrinted.read(start, end) ?? this.#readRecord(text.slice(start, end));
    if (typeof record === 'string') throw this.#fault(record);
    if (record.kind === 'node') this.#nodes += 1;
    else this.#edges += 1;
    return record;
  }

  #fault(message: string): Error {
    return invalidRecords(this.#file, this.#line, message);
  }
}
