import { compareText } from '../../kernel/compare-text.js';
import type { FoundNode } from './text-index.js';

/**
 * The first of what is in order by score, equal ones by id, so that the same ones are chosen each time.
 * As many are often equal as there are meetings, so that they are not all put in order.
 */
export function firstFound(found: readonly FoundNode[], count: number): readonly FoundNode[] {
  const last = found[count - 1];
  if (last === undefined) return found;
  const better = found.slice(0, startOf(found, last.score));
  const equal: FoundNode[] = [];
  for (let index = better.length; found[index]?.score === last.score; index += 1) {
    insert(equal, found[index], count - better.length);
  }
  return [...better, ...equal];
}

/** Where those with this score begin. */
function startOf(found: readonly FoundNode[], score: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.score ?? 0) > score) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Keeps the first few by id. */
function insert(few: FoundNode[], node: FoundNode | undefined, most: number): void {
  if (node === undefined) return;
  const last = few[most - 1];
  if (last !== undefined && compareText(last.id, node.id) < 0) return;
  let place = Math.min(few.length, most - 1);
  for (; place > 0; place -= 1) {
    const before = few[place - 1];
    if (before === undefined || compareText(before.id, node.id) < 0) break;
    few[place] = before;
  }
  few[place] = node;
}
