import { type FoldedText, foldText, formsOf } from '../kernel/fold-text.js';

/** A word of a text in the forms in which words are compared. */
export type Word = FoldedText;

/** A text as it is searched. */
export interface ReadText {
  readonly words: readonly Word[];
  /**
   * What tells a text that is just this, however it is written: all its words as one, in each form. None for a
   * long text.
   */
  readonly wholes: readonly string[];
}

/** Longer texts are no names, and nobody types them as a whole. */
const LONGEST_WHOLE = 100;

/** Letters and figures that follow one another. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** Scripts that are written without spaces between words. */
const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
const PARTS = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

/** What does not count inside words: `Norway's` is Norway, `U.S.` is US. */
export const POSSESSIVE = /['’ʼ＇]s(?![\p{L}\p{N}\p{M}])/giu;
export const DOT_OF_INITIAL = /(?<=(?<![\p{L}\p{N}\p{M}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}\p{M}]))/gu;

/** Of a longer word only the beginning counts: no word is so long, and comparing such takes time. */
const LONGEST_WORD = 50;
const BEGINNING = new RegExp(`^.{0,${LONGEST_WORD}}`, 'su');

/**
 * Takes a text apart, where it has spaces and signs and where the script changes. What is written
 * without spaces stays in one piece: see `ngramsOf`.
 */
export function splitWords(text: string): ReadText {
  // Before folding, so that it cannot differ between the forms.
  const folded = foldText(text.replace(POSSESSIVE, '').replace(DOT_OF_INITIAL, ''));
  // A letter is spelled with other letters, so that all forms have as many words.
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

/** The forms of a word in which it differs from its plain one, each once. */
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

/** Where the words of a folded text begin and end. */
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
  return BEGINNING.exec(word)?.[0] ?? word;
}

/** What two words have in common that have the same forms, and no others. */
export function wordKey({ plain, others }: Word): string {
  return others.length === 0 ? plain : [plain, ...others].join(' ');
}

/** Whether a word may be a sentence, for all one knows. */
export function isUnspaced(word: string): boolean {
  return IS_UNSPACED.test(word);
}

/** Every two neighbouring characters of a word without spaces: what is looked for in it is made of them. */
export function bigramsOf(word: string): readonly string[] {
  const characters = Array.from(word);
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
}

/** What a word without spaces can be found by: its characters and its pairs of them. */
export function ngramsOf(word: string): readonly string[] {
  return [...Array.from(word), ...bigramsOf(word)];
}
