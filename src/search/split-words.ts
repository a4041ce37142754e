import { foldText } from '../kernel/fold-text.js';

/** A word of a text in the two forms in which words are compared. */
export interface Word {
  readonly plain: string;
  readonly short: string;
}

/** Letters and figures that follow one another. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** Scripts that are written without spaces between words. */
const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
const PARTS = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

/** What does not count inside words: `Norway's` is Norway, `U.S.` is US. */
const POSSESSIVE = /['’ʼ＇]s(?![\p{L}\p{N}\p{M}])/giu;
const DOT_OF_INITIAL = /(?<=(?<![\p{L}\p{N}\p{M}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}\p{M}]))/gu;

/** Of a longer word only the beginning counts: no word is so long, and comparing such takes time. */
const LONGEST_WORD = 50;
const BEGINNING = new RegExp(`^.{0,${LONGEST_WORD}}`, 'su');

/**
 * Takes a text apart, where it has spaces and signs and where the script changes. What is written
 * without spaces stays in one piece: see `piecesOf`.
 */
export function splitWords(text: string): readonly Word[] {
  // Before folding, so that it cannot differ between the two forms.
  const { plain, short } = foldText(text.replace(POSSESSIVE, '').replace(DOT_OF_INITIAL, ''));
  const words = split(plain);
  if (plain === short) return words.map((word) => ({ plain: word, short: word }));
  // Shortening takes letters out of words, never a whole word, so that both forms have as many.
  const shortWords = split(short);
  return words.map((word, index) => ({ plain: word, short: shortWords[index] ?? word }));
}

function split(folded: string): readonly string[] {
  const runs = folded.match(RUN) ?? [];
  return runs.flatMap((run) => run.match(PARTS) ?? []).map(cut);
}

function cut(word: string): string {
  if (word.length <= LONGEST_WORD || isUnspaced(word)) return word;
  return BEGINNING.exec(word)?.[0] ?? word;
}

/** Whether a word may be a sentence, for all one knows. */
export function isUnspaced(word: string): boolean {
  return IS_UNSPACED.test(word);
}

/** Every two neighbouring characters of a word without spaces: what is looked for in it is made of them. */
export function pairsOf(word: string): readonly string[] {
  const characters = Array.from(word);
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
}

/** What a word without spaces can be found by: its characters and its pairs of them. */
export function piecesOf(word: string): readonly string[] {
  return [...Array.from(word), ...pairsOf(word)];
}
