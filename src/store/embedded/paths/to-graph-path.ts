import { CommuniqueError } from '../../../kernel/errors.js';
import type { EdgeRecord } from '../../../model/record.js';
import { farType, type Hop } from '../../../plan/hop.js';
import type { GraphPath } from '../../../plan/paths-question.js';
import { compareHops } from '../../compare-hops.js';
import { firstEdgeTo } from '../graph/first-edge-to.js';
import { edgesOf, type StoredEdge, type StoredNode } from '../graph/graph.js';
import { toEdgeRecord } from '../records/list-records.js';

/** Converts a path of nodes to one with the edge of each step. */
export function toGraphPath(
  nodes: readonly StoredNode[],
  hopsOf: (node: StoredNode) => readonly Hop[],
): GraphPath {
  return {
    nodes: nodes.map(({ id }) => id),
    edges: nodes.slice(1).map((far, index): EdgeRecord => {
      const near = nodes[index];
      const edge = near && edgeOfStep(near, far, hopsOf(near));
      if (edge === undefined) throw new CommuniqueError('INTERNAL', `no step to ${far.id}`);
      return toEdgeRecord(edge);
    }),
  };
}

function edgeOfStep(
  near: StoredNode,
  far: StoredNode,
  hops: readonly Hop[],
): StoredEdge | undefined {
  let best: Hop | undefined;
  let found: StoredEdge | undefined;
  for (const hop of hops) {
    if (farType(hop) !== far.type.name) continue;
    if (best !== undefined && compareHops(best, hop) < 0) continue;
    const edges = edgesOf(near, hop.relationship, hop.direction);
    const position = firstEdgeTo(edges, far.id);
    if (position === edges.length || edges.nodeAt(position) !== far) continue;
    best = hop;
    found = edges.at(position);
  }
  return found;
}
