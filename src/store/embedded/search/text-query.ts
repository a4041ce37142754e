import type { Query } from 'minisearch';
import type { SoughtWord, SoughtWords } from '../../../search/read-words.js';
import type { SearchedProperty } from '../../../search/searched-properties.js';

/** The field of the wholes: each is a single term. */
export const WHOLE_FIELD = 'whole';

/** The field of all properties with the weight of this one. */
export function fieldOf({ weight }: SearchedProperty): string {
  return String(weight);
}

/**
 * The boosts of matches when candidates are chosen. Each kind counts so much less than the next better one
 * that the rarity of a word, which counts too, cannot make up for it.
 */
const WHOLE = 1000;
const PREFIX = 0.02;
const FUZZY = 0.0004;

/** The query for the nodes with all words, or with any of them; the nearest matches score highest. */
export function textQuery(
  { words, wholes }: SoughtWords,
  fields: readonly string[],
  combineWith: 'AND' | 'OR',
): Query {
  const boost = Object.fromEntries(fields.map((field) => [field, Number(field)]));
  const found: Query = {
    combineWith,
    queries: words.map((word) => wordQuery(word)),
    fields: [...fields],
    boost,
    tokenize: asOneWord,
    processTerm: (form) => form,
    weights: { prefix: PREFIX, fuzzy: FUZZY },
  };
  const exactly: Query = {
    queries: [...wholes],
    fields: [WHOLE_FIELD],
    boost: { [WHOLE_FIELD]: WHOLE },
    tokenize: asOneWord,
    processTerm: (form) => form,
  };
  return { combineWith: 'OR', queries: [found, exactly] };
}

function asOneWord(form: string): string[] {
  return [form];
}

function wordQuery({ forms, prefixes, fuzzy, maxEdits }: SoughtWord): Query {
  const each = forms.map((form): Query => ({
    queries: [form],
    prefix: prefixes.includes(form),
    fuzzy: fuzzy.includes(form) && maxEdits,
  }));
  // The edit distance of the index counts a transposition as two edits.
  const transposed = fuzzy.flatMap(transpositions);
  return {
    combineWith: 'OR',
    queries: [
      ...each,
      ...transposed.map((form): Query => ({ queries: [form], boostTerm: () => FUZZY })),
    ],
  };
}

/** A word with each pair of adjacent letters transposed. */
function transpositions(word: string): readonly string[] {
  const letters = Array.from(word);
  return letters.slice(1).flatMap((letter, index) => {
    const before = letters[index] ?? '';
    if (letter === before) return [];
    return [[...letters.slice(0, index), letter, before, ...letters.slice(index + 2)].join('')];
  });
}
