import { compareText } from './compare-text.js';
import { editDistance } from './edit-distance.js';

/** In UTF-16 units. Longer names are not typos, and comparing them would take long. */
const LONGEST_NAME = 100;

/**
 * Finds the candidate that was most likely meant; `undefined` if none is similar enough.
 *
 * Similar enough is one edit, and one more for every four letters, ignoring case. Ties go to the
 * first by code point, so that the order of the candidates does not matter. The type of an id
 * (`person:`) does not count as letters: ids are not similar for having the same type.
 */
export function findSimilar(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const wanted = name.toLowerCase();
  const own = name.slice(name.indexOf(':') + 1);
  let most = 1 + Math.floor(own.length / 4);
  let nearest: string | undefined;
  for (const candidate of candidates) {
    const edits = editDistance(wanted, candidate.toLowerCase(), most);
    if (edits > most || edits >= candidate.length) continue;
    if (nearest !== undefined && edits === most && compareText(candidate, nearest) > 0) continue;
    nearest = candidate;
    most = edits;
  }
  return nearest;
}
