/**
 * Puts an apostrophe before each character that begins a formula, wherever a spreadsheet may see the start of a cell.
 * That is not only the start of a text: a spreadsheet that splits at semicolons or tabs, as in much of Europe, does
 * not recognize quotes within its cells, and so splits at the line breaks and separators within a text too. Where
 * apostrophes stand there already, one more comes, so that they can be told apart.
 */
export function guardFormulas(text: string): string {
  return text.replace(FORMULAS, "'$&");
}

/** Takes away what `guardFormulas` has put there. */
export function withoutGuards(text: string): string {
  return text.includes("'") ? text.replace(GUARDED, (guarded) => guarded.slice(1)) : text;
}

const FORMULAS = /'*[=+\-@\uff1d\uff0b\uff0d\uff20](?<=(?:^|[\t\n\r;])["\s]*'*.)/gu;
const GUARDED = /'+[=+\-@\uff1d\uff0b\uff0d\uff20](?<=(?:^|[\t\n\r;])["\s]*'+.)/gu;
