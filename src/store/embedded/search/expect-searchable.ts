import { CommuniqueError } from '../../../kernel/errors.js';
import type { SearchedTypes } from '../../../search/searched-properties.js';
import type { Graph } from '../graph/stored-graph.js';

/**
 * The most nodes with texts among which the store searches. The index takes some 3 kB a node, and a word the
 * longer the more nodes there are.
 */
export const MOST_SEARCHED = 200_000;

/** @throws CommuniqueError `QUERY_TOO_COMPLEX` where there are too many nodes to search. */
export function expectSearchable(graph: Graph, searched: SearchedTypes): void {
  let count = 0;
  for (const type of searched.keys()) count += graph.nodesOf(type).length;
  if (count <= MOST_SEARCHED) return;
  throw new CommuniqueError(
    'QUERY_TOO_COMPLEX',
    `search: the graph has ${count} nodes with texts, and a graph in memory is searched up to ${MOST_SEARCHED}; keep it in Neo4j to search it, or filter by name with \`where\``,
  );
}
