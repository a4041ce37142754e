import { sortTexts } from '../../../kernel/compare-text.js';
import type { Direction, Relationship } from '../../../model/graph-model.js';
import type { EdgeRecord } from '../../../model/record.js';
import { hopsByType } from '../../../plan/hop.js';
import type {
  EdgesAmongQuestion,
  Neighbors,
  NeighborsQuestion,
} from '../../../plan/neighbors-question.js';
import { type EdgeList, edgesOf, type StoredEdge, type StoredNode } from '../graph/graph.js';
import { toEdgeRecord } from '../records/list-records.js';
import type { Run } from '../access/run.js';

/** Lists the neighbors one hop away from some nodes. */
export function listNeighbors(
  { ids, hops, limit }: NeighborsQuestion,
  run: Run,
): readonly Neighbors[] {
  const hopsOf = hopsByType(hops);
  const found: Neighbors[] = [];
  for (const id of ids) {
    const node = run.node(id);
    if (node === undefined) continue;
    for (const hop of hopsOf.get(node.type.name) ?? []) {
      const edges = edgesOf(node, hop.relationship, hop.direction);
      if (edges.length === 0) continue;
      const far = farIds(edges, limit);
      run.step(far.length + 1);
      found.push({ id, hop, count: edges.length, far });
    }
  }
  return found;
}

/** The ids of the first `limit` far nodes, each once: parallel edges are adjacent. */
function farIds(edges: EdgeList, limit: number): readonly string[] {
  const ids: string[] = [];
  let last: StoredNode | undefined;
  for (let position = 0; position < edges.length && ids.length < limit; position += 1) {
    const far = edges.nodeAt(position);
    if (far !== last) ids.push(far.id);
    last = far;
  }
  return ids;
}

/** Lists the edges among some nodes. */
export function listEdgesAmong(
  { ids, relationships }: EdgesAmongQuestion,
  run: Run,
): readonly EdgeRecord[] {
  const nodes = new Set<StoredNode>();
  const byType = new Map<string, StoredNode[]>();
  for (const id of sortTexts(ids)) {
    const node = run.node(id);
    if (node === undefined || nodes.has(node)) continue;
    nodes.add(node);
    const same = byType.get(node.type.name);
    if (same === undefined) byType.set(node.type.name, [node]);
    else same.push(node);
  }
  const found: EdgeRecord[] = [];
  for (const relationship of relationships) {
    const from = byType.get(relationship.from);
    const to = byType.get(relationship.to);
    if (from === undefined || to === undefined) continue;
    const startsAreCheaper =
      countEdges(from, relationship, 'OUT') <= countEdges(to, relationship, 'IN');
    const edges = startsAreCheaper
      ? edgesFromStarts(nodes, from, relationship, run)
      : edgesFromEnds(nodes, { from, to }, relationship, run);
    for (const edge of edges) found.push(toEdgeRecord(edge));
  }
  return found;
}

function countEdges(
  nodes: readonly StoredNode[],
  relationship: Relationship,
  direction: Direction,
): number {
  let count = 0;
  for (const node of nodes) count += edgesOf(node, relationship, direction).length;
  return count;
}

/** The edges from the nodes `from` to one of `among`. */
function edgesFromStarts(
  among: ReadonlySet<StoredNode>,
  from: readonly StoredNode[],
  relationship: Relationship,
  run: Run,
): readonly StoredEdge[] {
  const found: StoredEdge[] = [];
  for (const node of from) {
    const edges = edgesOf(node, relationship, 'OUT');
    run.step(edges.length + 1);
    for (let position = 0; position < edges.length; position += 1) {
      if (among.has(edges.nodeAt(position))) found.push(edges.at(position));
    }
  }
  return found;
}

/** The same edges, found by expanding the nodes `to`, in the same order. */
function edgesFromEnds(
  among: ReadonlySet<StoredNode>,
  { from, to }: { readonly from: readonly StoredNode[]; readonly to: readonly StoredNode[] },
  relationship: Relationship,
  run: Run,
): readonly StoredEdge[] {
  const byStart = new Map<StoredNode, StoredEdge[]>();
  for (const node of to) {
    const edges = edgesOf(node, relationship, 'IN');
    run.step(edges.length + 1);
    for (let position = 0; position < edges.length; position += 1) {
      const start = edges.nodeAt(position);
      if (!among.has(start)) continue;
      const same = byStart.get(start);
      if (same === undefined) byStart.set(start, [edges.at(position)]);
      else same.push(edges.at(position));
    }
  }
  return from.flatMap((node) => byStart.get(node) ?? []);
}
