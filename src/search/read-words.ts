import { formsOf } from '../kernel/fold-text.js';
import { yearForm } from './searched-properties.js';
import { isUnspaced, bigramsOf, splitWords, type Word, wordKey } from './split-words.js';

/** A word to look for, in each of the forms that it may have in a text. */
export interface SoughtWord {
  readonly forms: readonly string[];
  /** The forms that may match as a prefix of a word. */
  readonly prefixes: readonly string[];
  /** The forms that may match with misspellings. */
  readonly fuzzy: readonly string[];
  /** How many edits a misspelling may have. */
  readonly maxEdits: number;
  /** How many letters it has. */
  readonly length: number;
}

/** The words of a search. */
export interface SoughtWords {
  /** The words, each once. Empty if there is nothing to look for. */
  readonly words: readonly SoughtWord[];
  /** The forms of the text as a whole, to recognize a name that is exactly this. */
  readonly wholes: readonly string[];
}

/** The maximum number of words to look for; further ones are ignored. */
const MOST_WORDS = 16;

/** The maximum number of fuzzy words: each expands to many terms, and a full-text query may have a thousand. */
const MOST_FUZZY = 8;

/** The maximum length of a text; the rest is ignored. */
const MOST_TEXT = 10_000;

/** Stop words of English, which are ignored unless they come last. */
const STOP_WORDS = new Set('a an and at between by for from in of on or the to with'.split(' '));

/** The minimum length of a word to match with one edit, and with two. */
const ONE_EDIT = 4;
const TWO_EDITS = 8;
const SHORTEST_PREFIX = 2;

/** A word that may be the year of a date. */
const IS_YEAR = /^\d{4}$/u;

/**
 * Reads the words of a search. The text may be anything: it has no query syntax.
 *
 * The first sixteen distinct words count. The last one also matches as a prefix, from two letters. The first
 * eight match with one edit (an insertion, deletion, substitution or transposition) from four letters, and with
 * two from eight letters, unless they have digits. Four digits also match the year of a date. Scripts without
 * spaces, such as Japanese, are searched by bigrams.
 */
export function readWords(text: string): SoughtWords {
  const { words: typed, wholes } = splitWords(text.slice(0, MOST_TEXT));
  const last = typed.length - 1;
  const counting = typed.filter(({ plain }, index) => index === last || !STOP_WORDS.has(plain));
  const sought = new Map<string, SoughtWord>();
  for (const [index, word] of counting.entries()) {
    const isLast = index === counting.length - 1;
    for (const part of isUnspaced(word.plain) ? soughtBigrams(word.plain) : [word]) {
      const key = wordKey(part);
      if (sought.size === MOST_WORDS && !sought.has(key)) continue;
      const mayBeFuzzy = sought.size < MOST_FUZZY;
      sought.set(key, soughtWord(part, { isLast, mayBeFuzzy }));
    }
  }
  return { words: [...sought.values()], wholes };
}

function soughtBigrams(word: string): readonly Word[] {
  const ngrams = Array.from(word).length === 1 ? [word] : bigramsOf(word);
  return ngrams.map((ngram) => ({ plain: ngram, others: [] }));
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
