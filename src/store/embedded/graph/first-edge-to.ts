import { textsBefore } from '../../../kernel/compare-text.js';
import type { EdgeList } from './graph.js';

/**
 * The position of the first edge in a list whose far node has this id or one after it: a list is ordered by
 * the ids of the far nodes.
 */
export function firstEdgeTo(edges: EdgeList, id: string): number {
  const isBefore = textsBefore(id);
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(edges.nodeAt(middle).id)) low = middle + 1;
    else high = middle;
  }
  return low;
}
