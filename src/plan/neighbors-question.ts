import type { Relationship } from '../model/graph-model.js';
import type { Hop } from './hop.js';

/** A question for the neighbors of some nodes, one hop away. */
export interface NeighborsQuestion {
  /** Without duplicates; unknown ids have no neighbors. */
  readonly ids: readonly string[];
  /** The hops to follow. */
  readonly hops: readonly Hop[];
  /** The maximum number of far nodes for each node and hop; 0 if only edges are counted. */
  readonly limit: number;
}

/** The neighbors of one node over one hop. Omitted from an answer if there are none. */
export interface Neighbors {
  readonly id: string;
  readonly hop: Hop;
  /** The number of edges. */
  readonly count: number;
  /** The ids of the far nodes, without duplicates, sorted; the first `limit` of them. */
  readonly far: readonly string[];
}

/** A question for every edge of some relationships with both ends among some nodes. */
export interface EdgesAmongQuestion {
  readonly ids: readonly string[];
  readonly relationships: readonly Relationship[];
}
