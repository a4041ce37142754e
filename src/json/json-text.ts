/**
 * JSON as UTF-8 bytes, each byte a character of the string, as the server sends it. An answer is concatenated
 * from many small texts. In this form its length in bytes is known, and one name in Japanese does not turn all
 * of it into a two-byte string that has to be encoded.
 */
export type JsonText = string;

/** A text of ASCII that needs no escaping in JSON. */
const PLAIN = /^[ !#-[\]-~]*$/u;

/** Writes any text, with lone surrogates escaped as by `JSON.stringify`. */
export function writeString(text: string): JsonText {
  return PLAIN.test(text) ? `"${text}"` : toJsonText(JSON.stringify(text));
}

/** Writes any plain data, as `JSON.stringify` does. */
export function writeJson(value: unknown): JsonText {
  return toJsonText(JSON.stringify(value));
}

/** Parses a JSON text. */
export function readJson(text: JsonText): unknown {
  return JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
}

/** Converts JSON from an ordinary string. */
export function toJsonText(json: string): JsonText {
  return Buffer.from(json, 'utf8').toString('latin1');
}
