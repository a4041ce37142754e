/**
 * Joins the values of a list for formats without lists. The separator is `|`; in a value, `|` is escaped
 * as `\|` and `\` as `\\`, so that the list can be split again.
 */
export function joinList(values: readonly (string | number | boolean)[]): string {
  return values.map((one) => String(one).replace(SPECIAL, '\\$&')).join('|');
}

const SPECIAL = /[\\|]/gu;

/** The values that `joinList` has joined; at least one. */
export function splitList(text: string): readonly string[] {
  const values: string[] = [];
  let value = '';
  for (const [piece] of text.matchAll(PIECES)) {
    if (piece === '|') {
      values.push(value);
      value = '';
    } else value += piece.startsWith('\\') ? piece.slice(1) || piece : piece;
  }
  return [...values, value];
}

/** An escaped character, a separator, or text before the next; a `\` at the end stands for itself. */
const PIECES = /\\.?|\||[^\\|]+/gsu;
