import { compareText } from '../../../kernel/compare-text.js';
import type { EdgeRecord } from '../../../model/record.js';
import { relationshipOf } from '../../../model/find-relationship.js';
import { firstEdgeTo } from '../graph/first-edge-to.js';
import { edgesOf, orderedValueOf, type StoredEdge } from '../graph/graph.js';
import { keyOf } from '../graph/key-of.js';
import type { Graph } from '../graph/stored-graph.js';

/** What identifies an edge. Of the properties, only those of the key of its relationship matter. */
export type EdgeIdentity = Pick<
  EdgeRecord,
  'type' | 'fromType' | 'toType' | 'from' | 'to' | 'properties'
>;

/**
 * The edge with this identity; `undefined` if there is none.
 *
 * It costs a binary search among the edges of the start node, and a look at those parallel to it.
 */
export function findEdge(graph: Graph, sought: EdgeIdentity): StoredEdge | undefined {
  const relationship = relationshipOf(graph.model, sought);
  const start = graph.nodes.get(sought.from);
  if (start === undefined) return undefined;
  const edges = edgesOf(start, relationship, 'OUT');
  const isSame = (edge: StoredEdge): boolean =>
    relationship.key.every((name) => {
      const value = orderedValueOf(edge.value(name));
      return (value === undefined ? undefined : keyOf(value)) === sought.properties[name];
    });
  for (let position = firstEdgeTo(edges, sought.to); position < edges.length; position += 1) {
    if (compareText(edges.nodeAt(position).id, sought.to) !== 0) return undefined;
    const edge = edges.at(position);
    if (isSame(edge)) return edge;
  }
  return undefined;
}
