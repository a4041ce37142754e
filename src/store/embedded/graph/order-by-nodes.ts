import type { Adjacency, PackedEdges } from './adjacency.js';

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
 * nodes.
 */
export function orderByNodes({ near, far, ends }: TwoEnds, nodes: Int32Array): PackedEdges {
  const counts = new Int32Array(near.length);
  const next = new Int32Array(near.length);
  let size = 0;
  for (let node = 0; node < near.length; node += 1) {
    const count = near.countOf(node);
    counts[node] = count;
    next[node] = size;
    size += count;
  }
  const edges = new Int32Array(size);
  for (const node of nodes) {
    const start = far.startOf(node);
    const end = start + far.countOf(node);
    for (let position = start; position < end; position += 1) {
      const edge = far.pool[position] ?? 0;
      const to = ends[edge] ?? 0;
      const at = next[to] ?? 0;
      edges[at] = edge;
      next[to] = at + 1;
    }
  }
  return { edges, counts };
}
