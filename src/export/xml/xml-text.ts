/**
 * Escapes a text for an XML attribute in double quotes.
 *
 * Line breaks and tabs are written as references, since XML parsers normalize them to spaces in attributes.
 * Characters outside the production `Char` of XML 1.0 (fifth edition, 2.2), such as U+0001 and lone
 * surrogates, cannot be written in any form: they are dropped.
 */
export function xmlText(text: string): string {
  return PLAIN.test(text) ? text : text.replace(SPECIAL, (one) => WRITTEN.get(one) ?? '');
}

/**
 * Escapes a text for the content of an XML element, with as few references as possible: Gephi
 * loses a space between two references.
 */
export function xmlContent(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(SPECIAL, (one) => (AS_IS.has(one) ? one : (WRITTEN.get(one) ?? '')));
}

/** Most texts need no escapes: this test is fast. */
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
