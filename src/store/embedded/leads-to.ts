import type { StoredRelationshipField } from '../../model/graph-model.js';
import { walkBack } from './expand.js';
import { edgesOf, type StoredNode } from './graph.js';
import type { Run } from './run.js';

/**
 * Tells of nodes whether a relationship leads from them to one of a few others.
 *
 * It looks along the edges of each node, until it has seen as many as the others have; then it walks
 * back from these, and knows the answer for all nodes. So it never sees many more edges than the
 * better of the two ways, whichever that is.
 */
export function leadsTo(
  others: ReadonlySet<StoredNode>,
  field: StoredRelationshipField,
  run: Run,
): (node: StoredNode) => boolean {
  const { relationship, direction } = field;
  let left = countEdgesTo(others, field);
  let near: ReadonlySet<StoredNode> | undefined;
  return (node) => {
    if (near !== undefined) return near.has(node);
    const edges = edgesOf(node, relationship, direction);
    run.step(edges.length + 1);
    left -= edges.length;
    if (left <= 0) {
      near = walkBack(others, field, run);
      return near.has(node);
    }
    for (let place = 0; place < edges.length; place += 1) {
      if (others.has(edges.nodeAt(place))) return true;
    }
    return false;
  };
}

function countEdgesTo(
  others: ReadonlySet<StoredNode>,
  { relationship, direction }: StoredRelationshipField,
): number {
  const back = direction === 'OUT' ? 'IN' : 'OUT';
  let count = 0;
  for (const node of others) count += edgesOf(node, relationship, back).length;
  return count;
}
