import type { SoughtWord, SoughtWords } from '../../../search/read-words.js';
import { typeForm, WHOLES, WORDS } from '../encoding/search-companions.js';

/**
 * The boost of each kind of match when candidates are chosen. Each is so far below the next better that the
 * rarity of a word, which the score includes, cannot make up for it.
 */
const WHOLE = 10_000;
const SAME = 50;
const FUZZY = 0.02;

/**
 * Writes a search in the query language of Lucene, for the nodes that contain all words, or any of them.
 * Only lowercase letters and digits of the search text get into it. They have no special meaning in that
 * language, so nothing has to be escaped.
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
  const alternatives = [
    ...forms.map((form) => `${form}^${SAME}`),
    ...prefixes.map((form) => `${form}*`),
    ...fuzzy.map((form) => `${form}~${maxEdits}^${FUZZY}`),
  ];
  return `${WORDS}:(${alternatives.join(' ')})`;
}
