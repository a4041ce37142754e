import { CommuniqueError } from '../../../kernel/errors.js';
import type { SearchedTypes } from '../../../search/searched-properties.js';
import type { Graph } from '../graph/stored-graph.js';

/**
 * The maximum number of nodes with texts in a graph that can be searched. The index takes about 3 kB a node,
 * and the time to find a word grows with the number of nodes.
 */
export const MOST_SEARCHED = 200_000;

/** @throws CommuniqueError `QUERY_TOO_COMPLEX` if there are too many nodes to search. */
export function expectSearchable(graph: Graph, searched: SearchedTypes): void {
  let count = 0;
  for (const type of searched.keys()) count += graph.nodesOf(type).length;
  if (count <= MOST_SEARCHED) return;
  throw new CommuniqueError(
    'QUERY_TOO_COMPLEX',
    `search: the graph has ${count} nodes with texts, but in memory only up to ${MOST_SEARCHED} can be searched; use Neo4j to search it, or filter by name with \`where\``,
  );
}
