import { findSimilar } from '../../kernel/find-similar.js';

/** ` Did you mean "…"?` with a similar id; empty if there is none. */
export function suggestId(id: string, known: Iterable<string>): string {
  const ids = [...known];
  const found = findSimilar(id, ids) ?? ids.find((other) => sortWords(other) === sortWords(id));
  return found === undefined ? '' : ` Did you mean "${found}"?`;
}

/** Given and family name in the wrong order are many edits apart, but have the same words. */
function sortWords(id: string): string {
  return id.toLowerCase().split(/[:-]/u).sort().join('-');
}
