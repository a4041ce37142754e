/** Keywords that begin a line. */
const CLAUSE =
  /^ (?:OPTIONAL MATCH|MATCH|UNWIND|WITH|WHERE|RETURN|ORDER BY|LIMIT|UNION ALL|CALL) /u;
/** A brace after one of these keywords opens a subquery; before that of a map there is none. */
const SUBQUERY = /^(?:COLLECT|COUNT|EXISTS|CALL \([^)]*\)) \{ /u;
/** The longest subquery, in characters, that stays on its line. */
const SHORT = 72;

/** Breaks a statement into lines for people to read, with long subqueries indented. */
export function printStatement(text: string): readonly string[] {
  const lines: string[] = [];
  print(` ${text}`, '', lines);
  return lines;
}

function print(text: string, margin: string, lines: string[]): void {
  let line = '';
  const endLine = (): void => {
    if (line.trim() !== '') lines.push(margin + line.trim());
    line = '';
  };
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const opening = SUBQUERY.exec(rest)?.[0];
    if (opening !== undefined) {
      const end = closingBrace(text, at + opening.length);
      if (end - at <= SHORT) {
        line += text.slice(at, end);
      } else {
        line += opening;
        endLine();
        print(text.slice(at + opening.length - 1, end), `${margin}  `, lines);
      }
      at = end;
      continue;
    }
    const clause = CLAUSE.exec(rest)?.[0];
    if (clause !== undefined) endLine();
    const step = clause?.trimEnd() ?? text[at] ?? '';
    line += step;
    at += step.length;
  }
  endLine();
}

/** The index of the brace that closes the one open at `start`. */
function closingBrace(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
