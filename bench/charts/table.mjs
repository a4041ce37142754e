/**
 * A table in Markdown; columns of numbers are aligned to the right.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function table(head, rows) {
  /** @param {readonly (string | number)[]} cells */
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const isNumber = head.map((_, at) => rows.every((row) => /^[\d.,–]*$/u.test(String(row[at]))));
  const rule = line(isNumber.map((number) => (number ? '---:' : '---')));
  return [line(head), rule, ...rows.map(line)].join('\n');
}
