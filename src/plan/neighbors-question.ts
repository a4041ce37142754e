import type { Relationship } from '../model/graph-model.js';
import type { Hop } from './hop.js';

/** What surrounds some nodes, one hop away. */
export interface NeighborsQuestion {
  /** Each once; unknown ids have no neighbours. */
  readonly ids: readonly string[];
  /** Which ways to go. */
  readonly hops: readonly Hop[];
  /** Far nodes listed for each node and hop at most; 0 where only the number of edges is wanted. */
  readonly most: number;
}

/** What one node has over one hop. Where it has nothing there is no such object. */
export interface Neighbors {
  readonly id: string;
  readonly hop: Hop;
  /** How many edges there are. */
  readonly count: number;
  /** The ids of the far nodes, each once, in the order of the ids; the first of them where there are more. */
  readonly far: readonly string[];
}

/** Every edge of some relationships whose ends are both among some nodes. */
export interface EdgesAmongQuestion {
  readonly ids: readonly string[];
  readonly relationships: readonly Relationship[];
}
