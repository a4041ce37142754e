import { edgesOf, type StoredEdge, type StoredNode } from '../graph/graph.js';
import type { Graph } from '../graph/stored-graph.js';

/**
 * The edges of a node: by relationship in the order of the model, first those that start at the node, then those
 * that end there. An edge from the node to itself comes once.
 */
export function* edgesAt({ model }: Graph, node: StoredNode): Generator<StoredEdge> {
  for (const relationship of model.relationships) {
    for (const direction of ['OUT', 'IN'] as const) {
      const edges = edgesOf(node, relationship, direction);
      for (let position = 0; position < edges.length; position += 1) {
        if (direction === 'OUT' || edges.nodeAt(position) !== node) yield edges.at(position);
      }
    }
  }
}
