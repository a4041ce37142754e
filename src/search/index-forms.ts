import { formsOf } from '../kernel/fold-text.js';
import { isUnspaced, ngramsOf, type Word } from './split-words.js';

/** The forms under which the words of a text stand in an index: none of them has a space or a sign in it. */
export function indexForms(words: readonly Word[]): readonly string[] {
  return words.flatMap((word) => (isUnspaced(word.plain) ? ngramsOf(word.plain) : formsOf(word)));
}
