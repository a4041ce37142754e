import type { SoughtWord, SoughtWords } from '../../../search/read-words.js';
import { typeForm, WHOLES, WORDS } from '../encoding/search-companions.js';

/**
 * What a match counts where candidates are chosen: so much less than the next better kind that the
 * rarity of a word, which counts too, cannot make up for it.
 */
const WHOLE = 10_000;
const SAME = 50;
const FUZZY = 0.02;

/**
 * Writes a search in the language of the index, for the nodes in which all words are found, or any of
 * them. Of what somebody typed it takes letters and figures alone, in small letters: none of them means
 * anything in that language, so that nothing has to be escaped.
 */
export function textQuery(
  { words, wholes }: SoughtWords,
  types: readonly string[] | undefined,
  combineWith: 'AND' | 'OR',
): string {
  const each = words.map((word) => `${combineWith === 'AND' ? '+' : ''}${wordQuery(word)}`);
  return [
    ...(types === undefined ? [] : [`+${WHOLES}:(${types.map(typeForm).join(' ')})^0`]),
    `+(${each.join(' ')})`,
    ...wholes.map((whole) => `${WHOLES}:${whole}^${WHOLE}`),
  ].join(' ');
}

function wordQuery({ forms, prefixes, fuzzy, maxEdits }: SoughtWord): string {
  const ways = [
    ...forms.map((form) => `${form}^${SAME}`),
    ...prefixes.map((form) => `${form}*`),
    ...fuzzy.map((form) => `${form}~${maxEdits}^${FUZZY}`),
  ];
  return `${WORDS}:(${ways.join(' ')})`;
}
