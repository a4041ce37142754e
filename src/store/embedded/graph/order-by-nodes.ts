import type { Adjacency } from './adjacency.js';

/** The lists of edges at the ends of a relationship, and at which node each edge of them begins. */
export interface TwoEnds {
  readonly near: Adjacency;
  readonly far: Adjacency;
  /** The near node of each edge. */
  readonly ends: Int32Array;
}

/**
 * Orders the edges of each near node by their far nodes, which are given in order, without comparing
 * anything: what is dealt out in an order lies in it wherever it was dealt to. The lists lie in a pool
 * of their own, at the same positions as in that of the near end.
 */
export function orderByNodes({ near, far, ends }: TwoEnds, nodes: Int32Array): Int32Array {
  const ordered = new Int32Array(near.pool.length);
  const filled = new Int32Array(near.length);
  for (const node of nodes) {
    const start = far.startOf(node);
    const end = start + far.countOf(node);
    for (let position = start; position < end; position += 1) {
      const edge = far.pool[position] ?? 0;
      const to = ends[edge] ?? 0;
      const taken = filled[to] ?? 0;
      ordered[near.startOf(to) + taken] = edge;
      filled[to] = taken + 1;
    }
  }
  return ordered;
}
