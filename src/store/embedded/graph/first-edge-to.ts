import { compareText } from '../../../kernel/compare-text.js';
import type { EdgeList } from './graph.js';

/**
 * The position of the first of a node's edges over one relationship that leads to another node or to one
 * after it: edges lie in the order of their far ends' ids.
 */
export function firstEdgeTo(edges: EdgeList, id: string): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareText(edges.nodeAt(middle).id, id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
