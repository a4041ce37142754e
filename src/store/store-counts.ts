import type { Relationship } from '../model/graph-model.js';

/** How many nodes and edges a store has. */
export interface StoreCounts {
  /** Nodes by the name of their type, for every type of the model. */
  readonly nodes: ReadonlyMap<string, number>;
  /** Edges by relationship, for every relationship of the model. */
  readonly edges: ReadonlyMap<Relationship, number>;
  /** A text that changes with each write. */
  readonly version: string;
}
