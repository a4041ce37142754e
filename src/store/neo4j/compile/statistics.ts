import type { PathStep } from '../../../model/graph-model.js';
import type { StoreCounts } from '../../store-counts.js';

/**
 * How large a graph was a while ago. Statements are compiled for it: in a graph that has changed since, they may
 * be slower, but never wrong.
 */
export type Statistics = Pick<StoreCounts, 'nodes' | 'edges'>;

/** The largest number of nodes that are few. */
const FEW = 2000;

/** Of a graph of which nothing is known: it may be large. */
export const NO_STATISTICS: Statistics = { nodes: new Map(), edges: new Map() };

/** Whether a type has few nodes: those that pass a filter may be collected. */
export function hasFewNodes(statistics: Statistics, type: string): boolean {
  return nodeCount(statistics, type) <= FEW;
}

/** How many nodes of a type there are. */
export function nodeCount({ nodes }: Statistics, type: string): number {
  return nodes.get(type) ?? Infinity;
}

/** How many edges nodes of the near type of a step have of its name and direction, all together. */
export function edgeCount({ edges }: Statistics, { relationship, direction }: PathStep): number {
  if (edges.size === 0) return Infinity;
  const end = direction === 'OUT' ? 'from' : 'to';
  let sum = 0;
  for (const [other, count] of edges) {
    if (other.type === relationship.type && other[end] === relationship[end]) sum += count;
  }
  return sum;
}

/** How many edges a node of the near type of a step has on average. */
export function averageDegree(statistics: Statistics, step: PathStep): number {
  const { relationship, direction } = step;
  const near = direction === 'OUT' ? relationship.from : relationship.to;
  const nodes = nodeCount(statistics, near);
  return nodes === Infinity ? 1 : (1 + edgeCount(statistics, step)) / (1 + nodes);
}

/** How many edges there are of all relationships together. */
export function allEdges({ edges }: Statistics): number {
  return edges.size === 0 ? Infinity : [...edges.values()].reduce((sum, count) => sum + count, 0);
}
