import type { StoredRelationshipField } from '../../../model/graph-model.js';
import { edgesOf, peekEdges, type StoredNode } from '../graph/graph.js';
import { nearNodes } from './near-nodes.js';
import type { NodeSet } from '../graph/node-set.js';
import type { Run } from './run.js';
import { reverse } from '../../../model/reverse.js';

/**
 * A predicate for the nodes with an edge of a relationship to any of a few others.
 *
 * It scans the edges of each node that it is given, until it has visited as many edges as the others have.
 * Then it expands the others instead, which gives the answer for all nodes. So it never visits more than about
 * twice as many edges as the better of the two directions.
 */
export function semiJoin(
  others: ReadonlySet<StoredNode>,
  field: StoredRelationshipField,
  run: Run,
): (node: StoredNode) => boolean {
  const { relationship, direction } = field;
  let left = countEdgesTo(others, field);
  const isOther = memberOf(others);
  let near: NodeSet | undefined;
  return (node) => {
    if (near !== undefined) return near.has(node);
    const edges = edgesOf(node, relationship, direction);
    run.step(edges.length + 1);
    left -= edges.length;
    if (left <= 0) {
      near = nearNodes(others, field, run);
      return near.has(node);
    }
    for (let position = 0; position < edges.length; position += 1) {
      if (isOther(edges.nodeAt(position))) return true;
    }
    return false;
  };
}

/** Usually there is only one, which needs no lookup. */
function memberOf(nodes: ReadonlySet<StoredNode>): (node: StoredNode) => boolean {
  const [only] = nodes;
  return nodes.size === 1 ? (node) => node === only : (node) => nodes.has(node);
}

/** Decides how the nodes are found, not which: so nobody needs to know what is read for it. */
function countEdgesTo(
  others: ReadonlySet<StoredNode>,
  { relationship, direction }: StoredRelationshipField,
): number {
  const back = reverse(direction);
  let count = 0;
  for (const node of others) count += peekEdges(node, relationship, back).length;
  return count;
}
