/** A table in Markdown; columns of numbers stand to the right. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const isNumber = head.map((_, at) => rows.every((row) => /^[\d.,–]*$/u.test(String(row[at]))));
  const rule = line(isNumber.map((number) => (number ? '---:' : '---')));
  return [line(head), rule, ...rows.map(line)].join('\n');
}
