import { stringify } from 'csv-stringify/sync';
import type { RecordValue } from '../../model/record.js';

/** What stands in a cell; empty where there is nothing. */
export type Cell = string | number | undefined;

/** How many rows make a piece of text. */
const ROWS = 128;

/**
 * Prints rows of CSV (RFC 4180, lines end with CR LF), the header first.
 *
 * A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@` or the
 * like) gets an apostrophe before it; numbers stay numbers.
 */
export async function* csvRows<Item>(
  header: readonly string[],
  batches: AsyncIterable<readonly Item[]>,
  toRow: (item: Item) => readonly Cell[],
): AsyncGenerator<string, void> {
  yield printRows([header]);
  for await (const batch of batches) {
    for (let at = 0; at < batch.length; at += ROWS) {
      yield printRows(batch.slice(at, at + ROWS).map(toRow));
    }
  }
}

function printRows(rows: readonly (readonly Cell[])[]): string {
  const legal = rows.map((row) => row.map(toLegal));
  return stringify(legal, { record_delimiter: '\r\n', escape_formulas: true });
}

/**
 * A value as the content of a cell: lists are joined by `|`, which their items are not searched
 * for, and truth is `true` or `false`.
 */
export function toCell(value: RecordValue | undefined): Cell {
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? value.join('|') : value;
}

/**
 * CSV has no way to write control characters, at which many readers stop: they are left out, tabs
 * and line breaks aside. Half a surrogate pair, which UTF-8 cannot say, becomes U+FFFD.
 */
function toLegal(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(CONTROLS, '').replace(HALVES, '\uFFFD') : cell;
}

// eslint-disable-next-line no-control-regex -- these are the characters that are meant
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;
const HALVES = /\p{Surrogate}/gu;
