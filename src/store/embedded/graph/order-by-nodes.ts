import type { Adjacency } from './adjacency.js';

/** The adjacency lists of both ends of a relationship. */
export interface TwoEnds {
  readonly near: Adjacency;
  readonly far: Adjacency;
  /** The near node of each edge. */
  readonly ends: Int32Array;
}

/**
 * Sorts the edges of each near node by their far nodes, whose indexes `nodes` lists in order. Like a counting
 * sort, it compares nothing: the edges are appended to the lists of their near nodes in the order of the far
 * nodes. The result is a pool of its own, in which lists have the same positions as in that of the near end.
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
      const count = filled[to] ?? 0;
      ordered[near.startOf(to) + count] = edge;
      filled[to] = count + 1;
    }
  }
  return ordered;
}
