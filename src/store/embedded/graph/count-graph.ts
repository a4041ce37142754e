import type { StoreCounts } from '../../store-counts.js';
import type { Graph } from './stored-graph.js';

/** Counts the nodes of each type and the edges of each relationship, without iterating over them. */
export function countGraph(graph: Graph): Omit<StoreCounts, 'version'> {
  const { nodeTypes, relationships } = graph.model;
  graph.tracker.readsAnything();
  return {
    nodes: new Map([...nodeTypes.keys()].map((type) => [type, graph.nodesOf(type).length])),
    edges: new Map(
      relationships.map((relationship) => [relationship, graph.edges(relationship).size]),
    ),
  };
}
