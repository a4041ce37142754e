import type { JsonText } from './json-text.js';

/**
 * Lays out a text that was joined of chunks: what is kept is then laid out once, not each time that it
 * is written. Only a text of its own is sure to be in one chunk; reading the old one does it or not.
 */
export function flatten(text: JsonText): JsonText {
  return Buffer.from(text, 'latin1').toString('latin1');
}
