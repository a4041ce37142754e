import { compareText } from '../../kernel/compare-text.js';
import { CommuniqueError } from '../../kernel/errors.js';
import type { GraphRecord } from '../../model/record.js';
import { printRecord } from './print-record.js';
import type { RecordsEnd } from './records-format.js';
import { RecordsPrinter } from './records-printer.js';
import { compareRecords } from './sort-records.js';

/** In UTF-16 units. */
const CHUNK = 64_000;

/**
 * The text of a records file in chunks. The same graph gives the same bytes, whichever store it comes from.
 *
 * Records are taken in order, except for parallel edges: these are collected and sorted here.
 */
export class RecordsChunks {
  readonly #printer = new RecordsPrinter();
  #chunk = this.#printer.header;
  #printed = 0;
  /** The last records, which are parallel edges if there are several. */
  #group: GraphRecord[] = [];

  /** How many records are in the chunks so far. */
  get printed(): number {
    return this.#printed;
  }

  /** Takes the next record, and returns a chunk if one is full. */
  take(record: GraphRecord): string | undefined {
    const [first] = this.#group;
    const order = first === undefined ? 0 : compareRecords(first, record);
    if (order > 0) {
      throw new CommuniqueError(
        'INTERNAL',
        `the store returned ${printRecord(record)} out of order`,
      );
    }
    if (order < 0) this.#printGroup();
    this.#group.push(record);
    if (this.#chunk.length < CHUNK) return undefined;
    const chunk = this.#chunk;
    this.#chunk = '';
    return chunk;
  }

  /** To be called once, after all records: the last chunk, and the last line that is in it. */
  finish(): { readonly chunk: string; readonly end: RecordsEnd } {
    this.#printGroup();
    const end = this.#printer.finish();
    return { chunk: `${this.#chunk}${JSON.stringify(end)}\n`, end };
  }

  #printGroup(): void {
    const [first] = this.#group;
    if (first === undefined) return;
    const lines = this.#group.map((record) => `${printRecord(record)}\n`);
    if (lines.length > 1) lines.sort(compareText);
    for (const line of lines) this.#chunk += this.#printer.take(first.kind, line);
    this.#printed += lines.length;
    this.#group = [];
  }
}
