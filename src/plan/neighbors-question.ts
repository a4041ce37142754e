import type { Relationship } from '../model/graph-model.js';
import type { EdgeRecord } from '../model/record.js';
import type { Hop } from './hop.js';

/** What surrounds some nodes, one hop away. */
export interface NeighborsQuestion {
  /** Each once; unknown ids have no neighbours. */
  readonly ids: readonly string[];
  /** Which ways to go. */
  readonly hops: readonly Hop[];
  /** Edges listed for each node and hop at most; 0 where only their number is wanted. */
  readonly most: number;
}

/** The edges of one node over one hop. Where a node has none over a hop there is no such object. */
export interface Neighbors {
  readonly id: string;
  readonly hop: Hop;
  /** How many edges there are, beyond those listed too. */
  readonly count: number;
  /** The first of them, by the id of the far node, then by the values of the relationship's key. */
  readonly edges: readonly EdgeRecord[];
}

/** Every edge of some relationships whose ends are both among some nodes. */
export interface EdgesAmongQuestion {
  readonly ids: readonly string[];
  readonly relationships: readonly Relationship[];
}
