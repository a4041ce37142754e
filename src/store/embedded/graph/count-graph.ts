import type { StoreCounts } from '../../store-counts.js';
import type { Graph } from './stored-graph.js';

/** How many nodes there are of each type, and edges of each relationship; known without a walk. */
export function countGraph(graph: Graph): Omit<StoreCounts, 'version'> {
  const { nodeTypes, relationships } = graph.model;
  return {
    nodes: new Map([...nodeTypes.keys()].map((type) => [type, graph.nodesOf(type).length])),
    edges: new Map(
      relationships.map((relationship) => [relationship, graph.edges(relationship).size]),
    ),
  };
}
