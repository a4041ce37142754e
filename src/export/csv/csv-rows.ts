import { guardFormulas } from '../../csv/formula-guard.js';
import type { RecordValue } from '../../model/record.js';
import { joinList } from '../../kernel/join-list.js';

/** The content of a cell; `undefined` is an empty one, and an empty text is written as `""`. */
export type Cell = string | number | undefined;

/** The rows of a chunk. */
const ROWS = 128;

/** Prints CSV (RFC 4180, lines end with CR LF), the header first. */
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

/**
 * A value as the content of a cell: lists are joined, booleans are `true` and `false`. A list of one
 * number is that number; of several, a text, which a spreadsheet would take for a formula if it began with `-`.
 */
export function toCell(value: RecordValue | undefined): Cell {
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return value;
  const [first] = value;
  if (first === undefined) return undefined;
  return value.length === 1 && typeof first === 'number' ? first : joinList(value);
}

function printRow(cells: readonly Cell[]): string {
  return `${cells.map(printCell).join(',')}\r\n`;
}

/** Numbers are not escaped, not even negative ones. */
function printCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (PLAIN.test(cell)) return cell;
  const legal = cell.replace(CONTROLS, '').replace(HALVES, '\uFFFD');
  const text = guardFormulas(legal);
  return text === '' || QUOTABLE.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Most texts need no escapes: this test is fast. */
const PLAIN = /^[\p{L}\p{N}_(][\p{L}\p{N} _:./()'|-]*$/u;

/** Characters for which a cell must be quoted; an empty text is quoted too. */
const QUOTABLE = /[",\r\n]/u;

/**
 * CSV cannot escape control characters, and many readers fail on them: they are dropped, except tabs
 * and line breaks. An unpaired surrogate, which UTF-8 cannot encode, becomes U+FFFD.
 */
// eslint-disable-next-line no-control-regex -- these are the characters that are meant
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;
const HALVES = /\p{Surrogate}/gu;
