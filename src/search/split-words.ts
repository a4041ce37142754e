import { type FoldedText, foldText, formsOf } from '../kernel/fold-text.js';

/** A word in the forms in which words are compared. */
export type Word = FoldedText;

/** A text split for searching. */
export interface ReadText {
  readonly words: readonly Word[];
  /**
   * All words joined, in each form, to recognize a text that is exactly this, however it is spelled. Empty for
   * a long text.
   */
  readonly wholes: readonly string[];
}

/** Longer texts are not names, and nobody types them in full. */
const LONGEST_WHOLE = 100;

/** Consecutive letters, digits and marks. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** Scripts that are written without spaces between words. */
const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
const PARTS = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

/** What is dropped before splitting: `Norway's` is read as Norway, `U.S.` as US. */
export const POSSESSIVE = /['‘’ʻʼ´＇]s(?![\p{L}\p{N}\p{M}])/giu;
export const DOT_OF_INITIAL = /(?<=(?<![\p{L}\p{N}\p{M}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}\p{M}]))/gu;

/** Longer words are truncated: real words are shorter, and comparing long ones takes time. */
const LONGEST_WORD = 50;
const FIRST_CHARACTERS = new RegExp(`^.{0,${LONGEST_WORD}}`, 'su');

/**
 * Splits a text into words at spaces and punctuation, and where a script without spaces begins or ends. Text in
 * such a script is one word: see `ngramsOf`.
 */
export function splitWords(text: string): ReadText {
  // Dropped before folding, so that all forms are split alike.
  const folded = foldText(text.replace(POSSESSIVE, '').replace(DOT_OF_INITIAL, ''));
  // Folding respells letters with letters, so all forms have the same number of words.
  const forms = formsOf(folded).map(split);
  const [plain = [], ...others] = forms;
  const words = plain.map((word, index) => ({
    plain: word,
    others: others.length === 0 ? NONE : otherForms(word, index, others),
  }));
  const wholes = forms
    .map((each) => each.join('_'))
    .filter((whole) => whole !== '' && whole.length <= LONGEST_WHOLE);
  return { words, wholes };
}

const NONE: readonly string[] = [];

/** The forms of a word that differ from its plain form, each once. */
function otherForms(
  plain: string,
  index: number,
  others: readonly (readonly string[])[],
): readonly string[] {
  const forms = new Set(others.map((words) => words[index] ?? plain));
  forms.delete(plain);
  return forms.size === 0 ? NONE : [...forms];
}

function split(folded: string): readonly string[] {
  const runs = folded.match(RUN) ?? [];
  return runs.flatMap((run) => run.match(PARTS) ?? []).map(cut);
}

/** The ranges of the words of a folded text. */
export function wordRanges(
  folded: string,
): readonly { readonly start: number; readonly end: number }[] {
  return [...folded.matchAll(RUN)].flatMap((run) =>
    [...run[0].matchAll(PARTS)].map((part) => {
      const start = run.index + part.index;
      return { start, end: start + part[0].length };
    }),
  );
}

function cut(word: string): string {
  if (word.length <= LONGEST_WORD || isUnspaced(word)) return word;
  return FIRST_CHARACTERS.exec(word)?.[0] ?? word;
}

/** A key that two words share if and only if they have the same forms. */
export function wordKey({ plain, others }: Word): string {
  return others.length === 0 ? plain : [plain, ...others].join(' ');
}

/** Whether a word is in a script without spaces, so that it may be a whole sentence. */
export function isUnspaced(word: string): boolean {
  return IS_UNSPACED.test(word);
}

/** The bigrams of a word in a script without spaces, which are the terms of a search. */
export function bigramsOf(word: string): readonly string[] {
  const characters = Array.from(word);
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
}

/** The unigrams and bigrams of a word in a script without spaces, which are the terms to index. */
export function ngramsOf(word: string): readonly string[] {
  return [...Array.from(word), ...bigramsOf(word)];
}
