import type { PackedEdges } from './adjacency.js';
import type { EdgeRows } from './edge-rows.js';
import type { NodeTable } from './node-table.js';

/** The adjacency lists of both ends of a relationship, in the default order. */
export interface OrderedEdges {
  readonly out: PackedEdges;
  readonly in: PackedEdges;
}

/**
 * Sorts all edges of a relationship without comparing ids, by counting sorts. These are stable: edges that are
 * in the order of their far nodes keep it within the list of each near node.
 *
 * Several rows of the same edge become one: the first, with the values of the last.
 */
export function orderEdges(rows: EdgeRows, from: NodeTable, to: NodeTable): OrderedEdges {
  for (;;) {
    const byEnd = countingSort(undefined, rows.length, rows.to, to.byIndex.length);
    const out = countingSort(inOrder(byEnd, to.order), rows.length, rows.from, from.byIndex.length);
    const duplicates = sortParallel(out, rows);
    if (duplicates.size === 0) {
      const back = countingSort(inOrder(out, from.order), rows.length, rows.to, to.byIndex.length);
      return { out, in: back };
    }
    rows.drop(duplicates);
  }
}

/** Sorts edges by the node in `ends`, stably; without `edges`, all rows in their order. */
function countingSort(
  edges: Int32Array | undefined,
  length: number,
  ends: Int32Array,
  nodes: number,
): PackedEdges {
  const counts = new Int32Array(nodes);
  for (let edge = 0; edge < length; edge += 1) {
    const node = ends[edge] ?? 0;
    counts[node] = (counts[node] ?? 0) + 1;
  }
  const next = new Int32Array(nodes);
  for (let node = 1, start = 0; node < nodes; node += 1) {
    start += counts[node - 1] ?? 0;
    next[node] = start;
  }
  const sorted = new Int32Array(length);
  for (let position = 0; position < length; position += 1) {
    const edge = edges === undefined ? position : (edges[position] ?? 0);
    const node = ends[edge] ?? 0;
    const at = next[node] ?? 0;
    sorted[at] = edge;
    next[node] = at + 1;
  }
  return { edges: sorted, counts };
}

/** The edges with their nodes in another order than that of the indexes. */
function inOrder({ edges, counts }: PackedEdges, order: readonly number[] | undefined): Int32Array {
  if (order === undefined) return edges;
  const starts = new Int32Array(counts.length);
  for (let node = 1; node < counts.length; node += 1) {
    starts[node] = (starts[node - 1] ?? 0) + (counts[node - 1] ?? 0);
  }
  const ordered = new Int32Array(edges.length);
  let end = 0;
  for (const node of order) {
    const start = starts[node] ?? 0;
    const count = counts[node] ?? 0;
    for (let position = start; position < start + count; position += 1) {
      ordered[end] = edges[position] ?? 0;
      end += 1;
    }
  }
  return ordered;
}

/** Sorts parallel edges, which are adjacent, by their keys; returns the duplicates. */
function sortParallel({ edges, counts }: PackedEdges, rows: EdgeRows): ReadonlySet<number> {
  const duplicates = new Set<number>();
  const { to } = rows;
  let start = 0;
  for (const count of counts) {
    const end = start + count;
    while (start < end) {
      const first = start;
      const far = to[edges[first] ?? 0];
      do start += 1;
      while (start < end && to[edges[start] ?? 0] === far);
      if (start - first > 1) sortRun(edges.subarray(first, start), rows, duplicates);
    }
  }
  return duplicates;
}

function sortRun(run: Int32Array, rows: EdgeRows, duplicates: Set<number>): void {
  run.sort((left, right) => rows.compareKeys(left, right) || left - right);
  let first = run[0] ?? 0;
  for (const edge of run.subarray(1)) {
    if (rows.compareKeys(first, edge) === 0) {
      rows.copy(edge, first);
      duplicates.add(edge);
    } else {
      first = edge;
    }
  }
}
