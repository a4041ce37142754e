import { compareText } from './compare-text.js';
import { editDistance } from './edit-distance.js';

/** In UTF-16 units: nobody mistypes a name that is longer, and comparing it would take long. */
const LONGEST_NAME = 100;

/**
 * Finds the name that somebody may have meant, `undefined` where none is near.
 *
 * Near is one edit and one more for every four letters, apart from case; among equals the
 * first by code point wins, so that the order of the candidates does not matter. Of an id only
 * what follows its type counts as letters: ids of one type are not near to one another for that.
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
