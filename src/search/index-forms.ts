import { formsOf } from '../kernel/fold-text.js';
import { isUnspaced, ngramsOf, type Word } from './split-words.js';

/** The terms under which the words of a text are indexed: none contains a space or punctuation. */
export function indexForms(words: readonly Word[]): readonly string[] {
  return words.flatMap((word) => (isUnspaced(word.plain) ? ngramsOf(word.plain) : formsOf(word)));
}
