import { compareText } from '../../../kernel/compare-text.js';
import type { ScoredNode } from './text-index.js';

/**
 * The first of what is in order by score, equal ones by id, so that the same ones are chosen each time.
 * As many are often equal as there are meetings, so that they are not all put in order.
 */
export function topScored(found: readonly ScoredNode[], count: number): readonly ScoredNode[] {
  const last = found[count - 1];
  if (last === undefined) return found;
  const better = found.slice(
    0,
    firstWhere(found, ({ score }) => score <= last.score),
  );
  const most = count - better.length;
  const equal: ScoredNode[] = [];
  for (let index = better.length; ; index += 1) {
    const node = found[index];
    if (node?.score !== last.score) return [...better, ...equal];
    const farthest = equal[most - 1];
    if (farthest !== undefined && compareText(farthest.id, node.id) < 0) continue;
    const position = firstWhere(equal, ({ id }) => compareText(id, node.id) > 0);
    equal.splice(position, 0, node);
    if (equal.length > most) equal.pop();
  }
}

/** The position of the first for which it holds, where it holds for all after it; else the end. */
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
