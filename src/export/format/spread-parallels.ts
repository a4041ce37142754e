import type { ViewEdge } from '../../view/graph-view.js';

const CELLS = 2 ** 20;
const BENDS = [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3] as const;

/**
 * Makes a function that returns the curvature of each edge, so that parallel edges are drawn apart: the
 * first between two nodes is straight, the next six bend to either side, up to 0.3 of their length, and so
 * on. A loop is always bent, as a straight one would have no length.
 *
 * The number of edges of a pair of nodes is counted in one of a million bytes, so that memory is bounded.
 * If two pairs collide, an edge is bent that could be straight.
 */
export function spreadParallels(): (edge: Pick<ViewEdge, 'from' | 'to'>) => number {
  const seen = new Uint8Array(CELLS);
  return ({ from, to }) => {
    if (from === to) return BENDS[5];
    const onward = from < to;
    const cell = cellOf(onward ? `${from}\n${to}` : `${to}\n${from}`);
    const before = seen[cell] ?? 0;
    seen[cell] = (before + 1) % BENDS.length;
    const bend = BENDS[before] ?? 0;
    // Clients bend to the left of the direction of an edge: the opposite direction needs the opposite sign.
    return onward || bend === 0 ? bend : -bend;
  };
}

/** FNV-1a. */
function cellOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 20)) & (CELLS - 1);
}
