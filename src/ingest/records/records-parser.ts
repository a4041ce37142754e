import { createHash } from 'node:crypto';
import { firstBadLine } from '../../kernel/first-bad-line.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphRecord } from '../../model/record.js';
import type { PrintedEdges } from './printed-edges.js';
import { PrintedRecords } from './printed-records.js';
import { createRecordReader, type RecordReader } from './record-reader.js';
import {
  checkRecordsHeader,
  describeCounts,
  invalidRecords,
  readRecordsEnd,
  type RecordsEnd,
} from './records-format.js';
import type { RecordsChunk } from './records-chunk.js';

/** The start of the last line of a records file; no record starts like this. */
const END = '{"kind":"end"';

/** Lines of a file as bytes, and as a text with each byte as one character. */
interface Lines {
  readonly bytes: Buffer;
  readonly text: string;
}

/** Parses a records file, and checks it against the counts and the digest in its last line. */
export class RecordsParser {
  readonly #file: string;
  readonly #readPrinted: PrintedRecords;
  readonly #readRecord: RecordReader;
  readonly #hash = createHash('sha256');
  #line = 0;
  readonly #counts = { node: 0, edge: 0, redirect: 0 };
  #end: RecordsEnd | undefined;

  constructor(file: string, model: GraphModel) {
    this.#file = file;
    this.#readPrinted = new PrintedRecords(model);
    this.#readRecord = createRecordReader(model);
  }

  /**
   * Parses the next lines, each ended by a line feed, and returns their records.
   *
   * @throws CommuniqueError `INVALID_RECORDS` with the number of the line.
   */
  take(bytes: Buffer): readonly GraphRecord[] {
    const records: GraphRecord[] = [];
    this.#takeLines(bytes, (record) => records.push(record));
    return records;
  }

  /**
   * The same in chunks: edges that `reader` can read come as resolved edges, split at the ends of batches.
   *
   * @throws CommuniqueError as `take` does.
   */
  takeInChunks(bytes: Buffer, reader: PrintedEdges, batchSize: number): readonly RecordsChunk[] {
    const chunks: RecordsChunk[] = [];
    let records: GraphRecord[] = [];
    reader.open(bytes);
    this.#takeLines(
      bytes,
      (record) => records.push(record),
      (start) => {
        const left = batchSize - ((this.#counts.node + this.#counts.edge) % batchSize);
        const read = reader.read(start, left);
        if (read === undefined) return start;
        if (records.length > 0) chunks.push(records);
        chunks.push(read.edges);
        records = [];
        this.#counts.edge += read.edges.length;
        this.#line += read.edges.length;
        return read.end;
      },
    );
    if (records.length > 0) chunks.push(records);
    return chunks;
  }

  /**
   * Ends the file; `rest` is the text after the last line feed.
   *
   * @throws CommuniqueError `INVALID_RECORDS` if anything is missing or changed.
   */
  finish(rest: string): RecordsEnd {
    if (this.#line === 0) checkRecordsHeader(rest, this.#file);
    const end = this.#end;
    const { node: nodes, edge: edges, redirect: redirects } = this.#counts;
    const found = { nodes, edges, redirects };
    if (rest !== '') {
      this.#line += 1;
      throw this.#fault(
        end === undefined
          ? 'the file is cut off within this line'
          : 'the file continues after its last line',
      );
    }
    if (end === undefined) {
      throw this.#fault(`the file is cut off: it ends after ${describeCounts(found)}`);
    }
    if (describeCounts(end) !== describeCounts(found)) {
      throw this.#fault(`expected ${describeCounts(end)}, but got ${describeCounts(found)}`);
    }
    if (this.#hash.digest('hex') !== end.digest) {
      throw this.#fault('the records are not those that were written: digests differ');
    }
    return end;
  }

  /** `skip` may take lines from `start` on itself, and returns the start of the next one. */
  #takeLines(
    bytes: Buffer,
    take: (record: GraphRecord) => void,
    skip: (start: number) => number = (start) => start,
  ): void {
    const badLine = firstBadLine(bytes);
    if (badLine !== undefined) {
      this.#line += badLine;
      throw this.#fault('the line is damaged: it is not UTF-8 text');
    }
    const isFirst = this.#line === 0;
    const wasEnded = this.#end !== undefined;
    let lines: Lines | undefined;
    for (let start = 0; start < bytes.length;) {
      const isRecord = this.#line > 0 && this.#end === undefined;
      const next = isRecord ? skip(start) : start;
      if (next > start) {
        start = next;
        continue;
      }
      lines ??= this.#openLines(bytes);
      const end = lines.text.indexOf('\n', start);
      const record = this.#takeLine(lines, start, end);
      if (record !== undefined) take(record);
      start = end + 1;
    }
    const first = isFirst ? bytes.indexOf('\n') + 1 : 0;
    const isEnd = !wasEnded && this.#end !== undefined;
    this.#hash.update(bytes.subarray(first, isEnd ? bytes.lastIndexOf(END) : undefined));
  }

  #openLines(bytes: Buffer): Lines {
    const text = bytes.toString('latin1');
    this.#readPrinted.open(bytes, text);
    return { bytes, text };
  }

  #takeLine({ bytes, text }: Lines, start: number, end: number): GraphRecord | undefined {
    this.#line += 1;
    if (this.#line === 1) {
      checkRecordsHeader(bytes.toString('utf8', start, end), this.#file);
      return undefined;
    }
    if (this.#end !== undefined) throw this.#fault('the file continues after its last line');
    if (text.startsWith(END, start)) {
      this.#end = readRecordsEnd(bytes.toString('utf8', start, end));
      if (this.#end === undefined) {
        throw this.#fault('expected "nodes", "edges", "redirects" and "digest" at the end');
      }
      return undefined;
    }
    const record =
      this.#readPrinted.read(start, end) ?? this.#readRecord(bytes.toString('utf8', start, end));
    if (typeof record === 'string') throw this.#fault(record);
    this.#counts[record.kind] += 1;
    return record;
  }

  #fault(message: string): Error {
    return invalidRecords(this.#file, this.#line, message);
  }
}
