import { createHash } from 'node:crypto';
import type { GraphRecord } from '../../model/record.js';
import { printRecord } from './print-record.js';
import { RECORDS_HEADER, type RecordsEnd } from './records-format.js';

/** Text is hashed in pieces of about this many UTF-16 units: a call for each line costs more than its hash. */
const HASHED_TOGETHER = 16_000;

/** Prints the lines of a records file, and counts and hashes them for the last one. */
export class RecordsPrinter {
  readonly header = `${RECORDS_HEADER}\n`;
  readonly #hash = createHash('sha256');
  #unhashed = '';
  readonly #counts = { node: 0, edge: 0, redirect: 0 };

  print(record: GraphRecord): string {
    return this.take(record.kind, `${printRecord(record)}\n`);
  }

  /** Counts a line that is already printed, and returns it. */
  take(kind: GraphRecord['kind'], line: string): string {
    this.#unhashed += line;
    if (this.#unhashed.length > HASHED_TOGETHER) this.#hashRest();
    this.#counts[kind] += 1;
    return line;
  }

  /** To be called once, after all records. */
  finish(): RecordsEnd {
    this.#hashRest();
    const digest = this.#hash.digest('hex');
    const { node: nodes, edge: edges, redirect: redirects } = this.#counts;
    return { kind: 'end', nodes, edges, redirects, digest };
  }

  #hashRest(): void {
    this.#hash.update(this.#unhashed);
    this.#unhashed = '';
  }
}
