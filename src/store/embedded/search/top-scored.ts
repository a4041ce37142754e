import { compareText } from '../../../kernel/compare-text.js';
import type { ScoredNode } from './text-index.js';

/**
 * The first `count` of a list that is ordered by score, ties broken by id so that the choice is stable.
 * Every meeting may have the same score, so only as many of the ties as are needed get sorted.
 */
export function topScored(found: readonly ScoredNode[], count: number): readonly ScoredNode[] {
  const last = found[count - 1];
  if (last === undefined) return found;
  const better = found.slice(
    0,
    firstWhere(found, ({ score }) => score <= last.score),
  );
  const wanted = count - better.length;
  const equal: ScoredNode[] = [];
  for (let index = better.length; ; index += 1) {
    const node = found[index];
    if (node?.score !== last.score) return [...better, ...equal];
    const farthest = equal[wanted - 1];
    if (farthest !== undefined && compareText(farthest.id, node.id) < 0) continue;
    const position = firstWhere(equal, ({ id }) => compareText(id, node.id) > 0);
    equal.splice(position, 0, node);
    if (equal.length > wanted) equal.pop();
  }
}

/** The position of the first item for which `holds`, or the end; all such items must come last. */
function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && !holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
