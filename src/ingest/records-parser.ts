import type { GraphModel } from '../model/graph-model.js';
import type { GraphRecord } from '../model/record.js';
import { createRecordReader, type RecordReader } from './record-reader.js';
import {
  checkRecordsHeader,
  invalidRecords,
  readRecordsEnd,
  type RecordsEnd,
} from './records-format.js';

/** How the last line of a records file begins; no record does. */
const END = '{"kind":"end"';

/** Takes in a records file line by line, and holds it to what its last line says. */
export class RecordsParser {
  readonly #file: string;
  readonly #readRecord: RecordReader;
  #line = 0;
  #nodes = 0;
  #edges = 0;
  #end: RecordsEnd | undefined;

  constructor(file: string, model: GraphModel) {
    this.#file = file;
    this.#readRecord = createRecordReader(model);
  }

  /**
   * Takes the next line, which was ended by a line feed; `undefined` for the first and the last one.
   *
   * @throws CommuniqueError `INVALID_RECORDS` with the number of the line.
   */
  take(line: string): GraphRecord | undefined {
    this.#line += 1;
    if (this.#line === 1) {
      checkRecordsHeader(line, this.#file);
      return undefined;
    }
    if (this.#end !== undefined) throw this.#fault('there is something after the end');
    if (line.startsWith(END)) {
      this.#end = readRecordsEnd(line);
      if (this.#end === undefined) {
        throw this.#fault('expected "nodes", "edges" and "digest" at the end');
      }
      return undefined;
    }
    const record = this.#readRecord(line);
    if (typeof record === 'string') throw this.#fault(record);
    if (record.kind === 'node') this.#nodes += 1;
    else this.#edges += 1;
    return record;
  }

  /**
   * Ends the file: `rest` is what stands after the last line feed, `digest` that of the records.
   *
   * @throws CommuniqueError `INVALID_RECORDS` if anything is missing or other than it was written.
   */
  finish(rest: string, digest: string): RecordsEnd {
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
    if (digest !== end.digest) {
      throw this.#fault('the records are not those that were written: digests differ');
    }
    return end;
  }

  #fault(message: string): Error {
    return invalidRecords(this.#file, this.#line, message);
  }
}

/** Whether a line belongs to what the digest is of. */
export function isRecordLine(line: string, number: number): boolean {
  return number > 1 && !line.startsWith(END);
}
