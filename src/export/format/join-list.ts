/**
 * Joins the values of a list for formats without lists. The separator is `|`; in a value, `|` is escaped
 * as `\|` and `\` as `\\`, so that the list can be split again.
 */
export function joinList(values: readonly (string | number | boolean)[]): string {
  return values.map((one) => String(one).replace(SPECIAL, '\\$&')).join('|');
}

const SPECIAL = /[\\|]/gu;
