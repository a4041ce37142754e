import type { JsonText } from '../../json/json-text.js';

/**
 * Lays out a text that was joined of pieces, in place: reading one of its characters has V8 do it. What
 * is kept is then laid out once, not each time that it is written.
 */
export function flatten(text: JsonText): JsonText {
  text.charCodeAt(0);
  return text;
}
