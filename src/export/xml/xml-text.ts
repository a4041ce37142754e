/**
 * Writes a text for XML between double quotes.
 *
 * Line ends and tabs are written as references, since a reader makes blanks of them in attributes.
 * What the production `Char` of XML 1.0 (fifth edition, 2.2) leaves out, such as U+0001 and half of
 * a surrogate pair, cannot stand in a document in any way: it is left out here too.
 */
export function xmlText(text: string): string {
  return PLAIN.test(text) ? text : text.replace(SPECIAL, (one) => WRITTEN.get(one) ?? '');
}

/**
 * Writes a text for XML inside an element, where what need not be a reference is none: Gephi
 * loses a blank between two references.
 */
export function xmlContent(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(SPECIAL, (one) => (AS_IS.has(one) ? one : (WRITTEN.get(one) ?? '')));
}

/** What most texts consist of alone: a quick look saves most of the work. */
const PLAIN = /^[ !#-%'-;=?-~\u00a0-\ud7ff]*$/u;

const SPECIAL = /[&<>"\t\n\r]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

const AS_IS: ReadonlySet<string> = new Set(['"', '\t', '\n']);
