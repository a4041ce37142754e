import { compareText } from '../../kernel/compare-text.js';
import type { StoredEdge } from './graph.js';

/**
 * The place of the first of a node's edges over one relationship that leads to another node or to one
 * after it: edges lie in the order of their far ends' ids. `farEnd` is `to` for edges that leave the node.
 */
export function firstEdgeTo(
  edges: readonly StoredEdge[],
  id: string,
  farEnd: 'from' | 'to',
): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const edge = edges[middle];
    if (edge !== undefined && compareText(edge[farEnd].id, id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
