import type { StoredEdge, StoredNode } from '../graph/graph.js';
import type { Graph } from '../graph/stored-graph.js';

/**
 * The edges that cite one of these nodes as a source or refer to one by a property, each once, by relationship.
 *
 * No index covers this: it scans the sources of all edges, if there is a document among the nodes, and the
 * columns of references to their types. That takes some milliseconds for a million edges, so ask once for all
 * nodes that are to be removed together.
 */
export function* edgesNaming(graph: Graph, nodes: Iterable<StoredNode>): Generator<StoredEdge> {
  const { model } = graph;
  const indexes = new Map<string, Set<number>>();
  for (const { type, index } of nodes) {
    const ofType = indexes.get(type.name);
    if (ofType === undefined) indexes.set(type.name, new Set([index]));
    else ofType.add(index);
  }
  for (const relationship of model.relationships) {
    const table = graph.edges(relationship);
    table.settle();
    const rows = new Set<number>();
    for (const [type, ofType] of indexes) {
      const found = [
        ...(type === model.sourceType ? table.rows.rowsCiting(ofType) : []),
        ...table.rows.rowsReferringTo(type, ofType),
      ];
      for (const row of found) rows.add(row);
    }
    for (const row of rows) yield table.at(row);
  }
}
