import { formsOf } from '../kernel/fold-text.js';
import { compareText } from '../kernel/compare-text.js';
import { editDistance } from '../kernel/edit-distance.js';
import type { SearchHit } from '../plan/search-question.js';
import type { SoughtWord, SoughtWords } from './read-words.js';
import {
  readProperty,
  type SearchedProperty,
  type SearchedTypes,
  textsOf,
} from './searched-properties.js';
import { isUnspaced, ngramsOf, type ReadText, type Word, wordKey } from './split-words.js';

/** A node that may be a hit, with the values of its searched properties. */
export interface Candidate {
  readonly id: string;
  readonly type: string;
  readonly valueOf: (property: string) => unknown;
}

/** How near a word of a text is to a sought word; the weight of the property, up to 1, is added. */
const EXACT = 4;
const PREFIX = 2;
const ONE_EDIT_AWAY = 1;
const TWO_EDITS_AWAY = 0;
const OTHER = -1;

/** The bonus for each sought word if a text is exactly what was typed: more than any other match can score. */
const WHOLE = 5;

/** The share of a weight that is multiplied by the share of the text that the sought word makes up. */
const COVERAGE = 0.7;

/**
 * Ranks hits, best first; ties are broken by id. Each sought word counts with its best match: an exact match
 * before a prefix, before a fuzzy match; then by the weight of the property, and by how much other text there
 * is. A text that is exactly what was typed comes first.
 */
export function rankHits(
  sought: SoughtWords,
  candidates: readonly Candidate[],
  types: SearchedTypes,
): readonly SearchHit[] {
  const nearness = createNearness(sought.words);
  return candidates
    .flatMap(({ id, type, valueOf }) => {
      const scored = scoreNode(sought, types.get(type) ?? [], valueOf, nearness);
      return scored === undefined ? [] : [{ id, type, ...scored }];
    })
    .sort((left, right) => right.score - left.score || compareText(left.id, right.id));
}

function scoreNode(
  sought: SoughtWords,
  properties: readonly SearchedProperty[],
  valueOf: (property: string) => unknown,
  nearness: Nearness,
): Pick<SearchHit, 'score' | 'matchedField' | 'matchedText'> | undefined {
  const best = sought.words.map(() => 0);
  let whole = 0;
  let matched: { readonly field: string; readonly text: string } | undefined;
  let most = 0;
  for (const property of properties) {
    const { points, bonus, text } = scoreProperty(sought, property, valueOf, nearness);
    const total = sumOf(points, bonus);
    if (total > most) [most, matched] = [total, { field: property.name, text }];
    whole = Math.max(whole, bonus);
    raise(best, points);
  }
  if (matched === undefined) return undefined;
  const score = Math.round(sumOf(best, whole) * 1e4) / 1e4;
  return { score, matchedField: matched.field, matchedText: matched.text };
}

/** The points of a property for each sought word, and the one of its texts that scores most. */
function scoreProperty(
  sought: SoughtWords,
  property: SearchedProperty,
  valueOf: (property: string) => unknown,
  nearness: Nearness,
): { readonly points: readonly number[]; readonly bonus: number; readonly text: string } {
  const points = sought.words.map(() => 0);
  let bonus = 0;
  let text = '';
  let most = 0;
  for (const each of textsOf(valueOf(property.name))) {
    const read = readProperty(property, each);
    const own = pointsOf(read, property, sought, nearness);
    const isWhole = sought.wholes.some((whole) => read.wholes.includes(whole));
    if (isWhole) bonus = WHOLE * points.length;
    const total = sumOf(own, isWhole ? bonus : 0);
    if (total > most) [most, text] = [total, each];
    raise(points, own);
  }
  return { points, bonus, text };
}

/** The points of one text for each sought word. */
function pointsOf(
  text: ReadText,
  { weight }: SearchedProperty,
  { words }: SoughtWords,
  nearness: Nearness,
): readonly number[] {
  const points = words.map(() => 0);
  const length = text.words.reduce((sum, { plain }) => sum + plain.length, 0);
  for (const word of text.words) {
    for (const [index, near] of nearness(word).entries()) {
      if (near === OTHER) continue;
      const part = Math.min(1, (words[index]?.length ?? 0) / length);
      const weighed = weight * (1 - COVERAGE + COVERAGE * part);
      points[index] = Math.max(points[index] ?? 0, near + weighed);
    }
  }
  return points;
}

function raise(points: number[], others: readonly number[]): void {
  for (const [index, each] of others.entries()) points[index] = Math.max(points[index] ?? 0, each);
}

function sumOf(points: readonly number[], more: number): number {
  return points.reduce((sum, each) => sum + each, more);
}

/** How near a word is to each of the sought words. */
type Nearness = (word: Word) => readonly number[];

/** Compares each distinct word once: the vocabulary of many texts is small. */
function createNearness(sought: readonly SoughtWord[]): Nearness {
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const key = wordKey(word);
    const found = known.get(key);
    if (found !== undefined) return found;
    const forms = isUnspaced(word.plain) ? ngramsOf(word.plain) : formsOf(word);
    const compared = sought.map((each) => compare(each, forms));
    known.set(key, compared);
    return compared;
  };
}

/** Whether a word of a text, given by its forms, matches a sought word. */
export function isSought(sought: SoughtWord, found: readonly string[]): boolean {
  return compare(sought, found) !== OTHER;
}

function compare({ forms, prefixes, fuzzy, maxEdits }: SoughtWord, found: readonly string[]) {
  if (forms.some((form) => found.includes(form))) return EXACT;
  if (prefixes.some((form) => found.some((each) => each.startsWith(form)))) return PREFIX;
  let least = maxEdits + 1;
  for (const form of fuzzy) {
    for (const each of found) least = Math.min(least, editDistance(form, each, maxEdits));
  }
  if (least > maxEdits) return OTHER;
  return least === 1 ? ONE_EDIT_AWAY : TWO_EDITS_AWAY;
}
