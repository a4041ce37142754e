import { formsOf } from '../kernel/fold-text.js';
import { yearForm } from './searched-properties.js';
import { isUnspaced, bigramsOf, splitWords, type Word, wordKey } from './split-words.js';

/** A word that is looked for, in each of the forms in which it may stand in a text. */
export interface SoughtWord {
  readonly forms: readonly string[];
  /** Those that may be the beginning of a word. */
  readonly prefixes: readonly string[];
  /** Those in which letters may be wrong. */
  readonly fuzzy: readonly string[];
  /** How many of them. */
  readonly maxEdits: number;
  /** How many letters it has. */
  readonly length: number;
}

/** What somebody typed, read as words. */
export interface SoughtWords {
  /** Each once. Empty where there is nothing to look for. */
  readonly words: readonly SoughtWord[];
  /** The text as a whole, by which a name is told that is exactly this. */
  readonly wholes: readonly string[];
}

/** Words that are looked for; further ones are ignored. */
const MOST_WORDS = 16;

/** Words that may be fuzzy: each stands for many others, and a full-text index bears a thousand. */
const MOST_FUZZY = 8;

/** What stands after it is not read at all. */
const MOST_TEXT = 10_000;

/** Little words of English, which need not be found where there are others. */
const LITTLE = new Set('a an and at between by for from in of on or the to with'.split(' '));

/** From how many letters on one letter may be wrong, and two. */
const ONE_EDIT = 4;
const TWO_EDITS = 8;
const SHORTEST_PREFIX = 2;

/** What may be the year of a date. */
const IS_YEAR = /^\d{4}$/u;

/**
 * Reads the words of what somebody typed: any text, which is never read as a language. The first
 * sixteen different words count. The last may be the beginning of a word, from two letters. In the first
 * eight, one letter may be wrong (put in, left out, another, or two exchanged) from four letters on, and
 * two from eight on; in a word with figures none may be. Four figures are also looked for as the year of a date. What is written without spaces, such as
 * Japanese, counts by its pairs of characters.
 */
export function readWords(text: string): SoughtWords {
  const { words: typed, wholes } = splitWords(text.slice(0, MOST_TEXT));
  const last = typed.length - 1;
  const counting = typed.filter(({ plain }, index) => index === last || !LITTLE.has(plain));
  const sought = new Map<string, SoughtWord>();
  for (const [index, word] of counting.entries()) {
    const isLast = index === counting.length - 1;
    for (const piece of isUnspaced(word.plain) ? soughtBigrams(word.plain) : [word]) {
      const key = wordKey(piece);
      if (sought.size === MOST_WORDS && !sought.has(key)) continue;
      const mayBeFuzzy = sought.size < MOST_FUZZY;
      sought.set(key, soughtWord(piece, { isLast, mayBeFuzzy }));
    }
  }
  return { words: [...sought.values()], wholes };
}

function soughtBigrams(word: string): readonly Word[] {
  const pieces = Array.from(word).length === 1 ? [word] : bigramsOf(word);
  return pieces.map((piece) => ({ plain: piece, others: [] }));
}

function soughtWord(
  word: Word,
  { isLast, mayBeFuzzy }: { readonly isLast: boolean; readonly mayBeFuzzy: boolean },
): SoughtWord {
  const { plain } = word;
  const forms = formsOf(word);
  const prefixes =
    isLast && !isUnspaced(plain) ? forms.filter(({ length }) => length >= SHORTEST_PREFIX) : [];
  const fuzzy =
    mayBeFuzzy && !isUnspaced(plain) && !/\p{N}/u.test(plain)
      ? forms.filter(({ length }) => length >= ONE_EDIT)
      : [];
  const maxEdits = fuzzy.length === 0 ? 0 : plain.length < TWO_EDITS ? 1 : 2;
  const found = IS_YEAR.test(plain) ? [...forms, yearForm(plain)] : forms;
  return { forms: found, prefixes, fuzzy, maxEdits, length: plain.length };
}
