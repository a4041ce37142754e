import type { KnownGraph } from '../../check-records.js';
import type { FoundNodes } from './found-nodes.js';
import type { Graph } from '../graph/stored-graph.js';

/** Gives a check of records access to the graph. */
export function knownGraph(graph: Graph, found: FoundNodes): KnownGraph {
  return {
    model: graph.model,
    redirects: graph.redirects,
    typeOf: (id, role) => found.find(id, role)?.type.name,
    holderOf: (type, property, value) => graph.holderOf(type, property, value)?.id,
  };
}
