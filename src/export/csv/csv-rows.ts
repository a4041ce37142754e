import type { RecordValue } from '../../model/record.js';
import { joinList } from '../format/join-list.js';

/** What stands in a cell; empty where there is nothing. */
export type Cell = string | number | undefined;

/** How many rows make a chunk of text. */
const ROWS = 128;

/** Prints rows of CSV (RFC 4180, lines end with CR LF), the header first. */
export async function* csvRows<Item>(
  header: readonly string[],
  batches: AsyncIterable<readonly Item[]>,
  toRow: (item: Item) => readonly Cell[],
): AsyncGenerator<string, void> {
  yield printRow(header);
  for await (const batch of batches) {
    for (let at = 0; at < batch.length; at += ROWS) {
      let chunk = '';
      for (const item of batch.slice(at, at + ROWS)) chunk += printRow(toRow(item));
      yield chunk;
    }
  }
}

/** A value as the content of a cell: a list is joined, and truth is `true` or `false`. */
export function toCell(value: RecordValue | undefined): Cell {
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? joinList(value) : value;
}

function printRow(cells: readonly Cell[]): string {
  return `${cells.map(printCell).join(',')}\r\n`;
}

/** Numbers stay numbers, negative ones too. */
function printCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (PLAIN.test(cell)) return cell;
  const text = cell.replace(CONTROLS, '').replace(HALVES, '\uFFFD').replace(FORMULAS, "'$&");
  return QUOTABLE.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What most texts are: a quick look saves most of the work. */
const PLAIN = /^[\p{L}\p{N}_(][\p{L}\p{N} _:./()'|-]*$/u;

/** What a reader may take for the end of a cell or of a row. */
const QUOTABLE = /[",\r\n]/u;

/**
 * CSV has no way to write control characters, at which many readers stop: they are left out, tabs
 * and line breaks aside. Half a surrogate pair, which UTF-8 cannot say, becomes U+FFFD.
 */
// eslint-disable-next-line no-control-regex -- these are the characters that are meant
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;
const HALVES = /\p{Surrogate}/gu;

/**
 * A sign with which a formula begins, where a spreadsheet may see the beginning of a cell: it gets an
 * apostrophe before it. That is not the beginning of a text alone. A spreadsheet that splits at
 * semicolons or tabs, as in much of Europe, knows no quotes inside its own cells: to it, line breaks
 * and separators inside ours are its own.
 */
const FORMULAS = /[=+\-@\uff1d\uff0b\uff0d\uff20](?<=(?:^|[\t\n\r;])["\s]*.)/gu;
