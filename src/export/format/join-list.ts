/**
 * Makes one text of a list for formats that have none: `|` stands between its values, and in a value
 * `|` is written `\|` and `\` is written `\\`: a list has as many values when it is read as it had before.
 */
export function joinList(values: readonly (string | number | boolean)[]): string {
  return values.map((one) => String(one).replace(SPECIAL, '\\$&')).join('|');
}

const SPECIAL = /[\\|]/gu;
