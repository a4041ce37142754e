import { type KnownGraph, uniqueProperties } from '../check-records.js';
import { scalarOf } from './graph.js';
import type { Graph } from './stored-graph.js';
import { keyOf } from './value-key.js';

/** Tells a check of records what the graph holds; unique values are gathered when first asked for. */
export function knownGraph(graph: Graph): KnownGraph {
  const holders = new Map<string, ReadonlyMap<string, string>>();
  const holdersOf = (type: string): ReadonlyMap<string, string> => {
    const known = holders.get(type) ?? gatherHolders(graph, type);
    holders.set(type, known);
    return known;
  };
  return {
    model: graph.model,
    typeOf: (id) => graph.nodes.get(id)?.type.name,
    holderOf: (type, property, value) => holdersOf(type).get(`${property} ${value}`),
  };
}

function gatherHolders(graph: Graph, type: string): ReadonlyMap<string, string> {
  const holders = new Map<string, string>();
  const properties = uniqueProperties(graph.model, type);
  for (const node of graph.nodesOf(type)) {
    for (const property of properties) {
      const value = scalarOf(node.properties[property]);
      if (value !== undefined) holders.set(`${property} ${String(keyOf(value))}`, node.id);
    }
  }
  return holders;
}
