import { compareText } from '../../kernel/compare-text.js';
import type { Relationship } from '../../model/graph-model.js';
import type { EdgeRecord } from '../../model/record.js';
import { hopsByType } from '../../plan/hop.js';
import type {
  EdgesAmongQuestion,
  Neighbors,
  NeighborsQuestion,
} from '../../plan/neighbors-question.js';
import { firstEdgeTo } from './first-edge-to.js';
import { edgesOf, type StoredEdge, type StoredNode } from './graph.js';
import { toEdgeRecord } from './list-records.js';
import type { Run } from './run.js';

/** Lists what is one hop away from some nodes. */
export function listNeighbors(
  { ids, hops, most }: NeighborsQuestion,
  run: Run,
): readonly Neighbors[] {
  const hopsOf = hopsByType(hops);
  const found: Neighbors[] = [];
  for (const id of ids) {
    const node = run.graph.nodes.get(id);
    if (node === undefined) continue;
    for (const hop of hopsOf.get(node.type.name) ?? []) {
      const edges = edgesOf(node, hop.relationship, hop.direction);
      if (edges.length === 0) continue;
      const far = farIds(edges, hop.direction === 'OUT', most);
      run.step(far.length + 1);
      found.push({ id, hop, count: edges.length, far });
    }
  }
  return found;
}

/** The ids at the far ends, each once: parallel edges lie side by side. */
function farIds(edges: readonly StoredEdge[], isOut: boolean, most: number): readonly string[] {
  const ids: string[] = [];
  let last: StoredNode | undefined;
  for (const edge of edges) {
    if (ids.length >= most) break;
    const far = isOut ? edge.to : edge.from;
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
  for (const id of [...ids].sort(compareText)) {
    const node = run.graph.nodes.get(id);
    if (node === undefined || nodes.has(node)) continue;
    nodes.add(node);
    const same = byType.get(node.type.name);
    if (same === undefined) byType.set(node.type.name, [node]);
    else same.push(node);
  }
  const found: EdgeRecord[] = [];
  for (const relationship of relationships) {
    const far = byType.get(relationship.to) ?? [];
    for (const node of byType.get(relationship.from) ?? []) {
      for (const edge of edgesBetween(node, far, relationship, nodes, run)) {
        found.push(toEdgeRecord(edge));
      }
    }
  }
  return found;
}

/** A search of a sorted list takes about this many steps for each node that is looked for. */
const STEPS_OF_A_SEARCH = 16;

/** The edges from a node to any of some others, which are in order: a hub has more than there are others. */
function edgesBetween(
  node: StoredNode,
  far: readonly StoredNode[],
  relationship: Relationship,
  among: ReadonlySet<StoredNode>,
  run: Run,
): readonly StoredEdge[] {
  const edges = edgesOf(node, relationship, 'OUT');
  if (edges.length <= far.length * STEPS_OF_A_SEARCH) {
    run.step(edges.length + 1);
    return edges.filter(({ to }) => among.has(to));
  }
  run.step(far.length * STEPS_OF_A_SEARCH);
  return far.flatMap(({ id }) => {
    const start = firstEdgeTo(edges, id, 'to');
    let end = start;
    while (edges[end]?.to.id === id) end += 1;
    return edges.slice(start, end);
  });
}
