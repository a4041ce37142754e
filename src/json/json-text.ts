/**
 * A JSON text in UTF-8, each of its characters one byte: what leaves the server. An answer is put
 * together from many small texts, and only so is that a matter of joining them: its length is known,
 * and one name in Japanese does not make all of it a text of wide characters that must be encoded.
 */
export type JsonText = string;

/** What stands in JSON as it is, in a text of ASCII. */
const PLAIN = /^[ !#-[\]-~]*$/u;

/** Writes a text, however strange: half a surrogate pair too, as `JSON.stringify` has it. */
export function writeString(text: string): JsonText {
  return PLAIN.test(text) ? `"${text}"` : toJsonText(JSON.stringify(text));
}

/** Writes any plain data, as `JSON.stringify` does. */
export function writeJson(value: unknown): JsonText {
  return toJsonText(JSON.stringify(value));
}

/** Reads what was written. */
export function readJson(text: JsonText): unknown {
  return JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
}

/** Turns any JSON into the form that it has here. */
export function toJsonText(json: string): JsonText {
  return Buffer.from(json, 'utf8').toString('latin1');
}
