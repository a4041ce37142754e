import { findSimilar } from '../../kernel/find-similar.js';

/** ` Did you mean "…"?` for an id near to the one written, or nothing where there is none. */
export function suggestId(id: string, known: Iterable<string>): string {
  const ids = [...known];
  const found = findSimilar(id, ids) ?? ids.find((other) => sortWords(other) === sortWords(id));
  return found === undefined ? '' : ` Did you mean "${found}"?`;
}

/** Given and family name in the wrong order are many edits apart, but hold the same words. */
function sortWords(id: string): string {
  return id.toLowerCase().split(/[:-]/u).sort().join('-');
}
