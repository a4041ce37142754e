import { parse, type CsvError, type Info, type Options } from 'csv-parse/sync';

/** A table as it stands in a file, from its first row to its last, or to the first that cannot be read. */
export interface CsvTable {
  readonly rows: readonly CsvRow[];
  /** Why nothing behind these rows was read. */
  readonly fault?: { readonly line: number; readonly message: string };
}

export interface CsvRow {
  /** Where it begins, from 1: a text in quotes may go on in the next lines. */
  readonly line: number;
  readonly cells: readonly CsvCell[];
}

/** The text of a cell. `undefined` where nothing stands between the separators; `""` is an empty text. */
export type CsvCell = string | undefined;

/** Reads CSV (RFC 4180); the separator may be a semicolon or a tab as well. Empty lines are skipped. */
export function parseCsv(text: string): CsvTable {
  const bytes = Buffer.from(text);
  let error: CsvError | undefined;
  const options: Options = {
    delimiter: SEPARATOR.exec(text)?.[1] ?? ',',
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (cause) => void (error ??= cause),
  };
  // With `info`, the parser gives this, which its types do not say.
  const found = parse(bytes, { ...options, info: true }) as unknown as readonly FoundRow[];
  const lines = new LineCounter(bytes);
  const quoted = quotedCells(text.slice(0, text.search(LINE_BREAK)), options);
  const quotesAll = quoted?.every(Boolean) === true;
  const rows: CsvRow[] = [];
  for (const { record, info } of found) {
    if (error !== undefined && info.bytes > bytesBefore(error)) break;
    const { line, row } = lines.takeRow(info.bytes);
    const isQuoted =
      !quotesAll && record.includes('') && EMPTY_TEXT.test(row) ? quotedCells(row, options) : [];
    const cells = record.map((cell, at) =>
      cell === '' && isQuoted?.[at] !== true ? undefined : cell,
    );
    rows.push({ line, cells });
  }
  if (error === undefined) return { rows };
  return { rows, fault: { line: lines.next(), message: explain(error) } };
}

interface FoundRow {
  readonly record: readonly string[];
  readonly info: Pick<Info, 'bytes'>;
}

/** The first separator of the header, whose names have none. */
const SEPARATOR = /^(?:"[^"]*"|[^",;\t\r\n])*([,;\t])/u;
const LINE_BREAK = /[\r\n]|$/u;
/** What may be an empty text in quotes. */
const EMPTY_TEXT = /(?:^|[,;\t])""(?:[,;\t\r\n]|$)/u;

/** Which cells of a row are in quotes. The parser is slow in saying so: only rows that need it are read again. */
function quotedCells(row: string, options: Options): readonly boolean[] | undefined {
  const cast: Options['cast'] = (_cell, { quoting }) => quoting;
  const [cells] = parse(row, { ...options, cast }) as unknown as readonly (readonly boolean[])[];
  return cells;
}

function bytesBefore(error: CsvError): number {
  const { bytes } = error;
  return typeof bytes === 'number' ? bytes : 0;
}

function explain({ code }: CsvError): string {
  const end = 'what follows was not read';
  switch (code) {
    case 'INVALID_OPENING_QUOTE':
      return `a quotation mark stands within a cell: put the cell in quotes, and write "" for each mark in it; ${end}`;
    case 'CSV_INVALID_CLOSING_QUOTE':
      return `expected a separator or the end of the line behind the quotation mark that ends a cell: write "" for a mark within a cell; ${end}`;
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a cell begins with a quotation mark and never ends: put another at its end';
    default:
      return `expected CSV, but got another text (${code}); ${end}`;
  }
}

/** Tells on which lines rows stand, from the bytes at which they end. */
class LineCounter {
  readonly #bytes: Buffer;
  #at = 0;
  #line = 1;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** The row that goes on to a byte, and the line on which it begins. */
  takeRow(end: number): { readonly line: number; readonly row: string } {
    const line = this.next();
    const row = this.#bytes.toString('utf8', this.#at, end);
    while (this.#at < end) this.#step();
    return { line, row };
  }

  /** The line of the next row; the empty ones before it are skipped. */
  next(): number {
    while (this.#isBreak()) this.#step();
    return this.#line;
  }

  #isBreak(): boolean {
    const byte = this.#bytes[this.#at];
    return byte === CARRIAGE_RETURN || byte === LINE_FEED;
  }

  #step(): void {
    const byte = this.#bytes[this.#at];
    this.#at += 1;
    const isHalf = byte === CARRIAGE_RETURN && this.#bytes[this.#at] === LINE_FEED;
    if (byte === LINE_FEED || (byte === CARRIAGE_RETURN && !isHalf)) this.#line += 1;
  }
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
