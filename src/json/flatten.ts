import type { JsonText } from './json-text.js';

/**
 * Copies a concatenated text to a flat string, so that a cached text is not flattened each time it is written.
 * Only a copy is sure to be flat: whether reading a concatenated string flattens it is up to V8.
 */
export function flatten(text: JsonText): JsonText {
  return Buffer.from(text, 'latin1').toString('latin1');
}
