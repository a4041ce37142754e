/**
 * Writes a text so that its order is the same by UTF-16 unit, by UTF-8 byte and by code point. Neo4j
 * orders by units in memory and by bytes in an index; the API orders by code point.
 *
 * A character from U+D7FE up is written after a mark that is less than the surrogates: one mark for the
 * rest of the basic plane, a greater one for the characters above it.
 */
export function textKey(text: string): string {
  return HIGH.test(text) ? text.replace(HIGH_ALL, writeHigh) : text;
}

/** The text, from its key. */
export function textOfTextKey(key: string): string {
  return key.replace(MARKED, readHigh);
}

const HIGH = /[\ud7fe-\uffff]/u;
const HIGH_ALL = /[\ud7fe-\u{10ffff}]/gu;
const BASIC_MARK = '\ud7fe';
const ABOVE_MARK = '\ud7ff';
const MARKED = /\ud7fe(.)|\ud7ff(.)(.)/gsu;
/** Added to each part, so that it is not a control character. */
const SHIFT = 0x20;
const FIRST_HIGH = 0xd7fe;

function writeHigh(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x10000) return BASIC_MARK + String.fromCharCode(code - FIRST_HIGH + SHIFT);
  const above = code - 0x10000;
  return ABOVE_MARK + String.fromCharCode((above >> 10) + SHIFT, (above & 0x3ff) + SHIFT);
}

function readHigh(_all: string, basic: string | undefined, high = '', low = ''): string {
  if (basic !== undefined) return String.fromCharCode(basic.charCodeAt(0) - SHIFT + FIRST_HIGH);
  const above = ((high.charCodeAt(0) - SHIFT) << 10) + low.charCodeAt(0) - SHIFT;
  return String.fromCodePoint(above + 0x10000);
}
