import type { Relationship } from '../model/graph-model.js';
import type { RecordValue } from '../model/record.js';

/**
 * Edges of one relationship whose nodes have been resolved: each node is given by its index among the nodes
 * of its type. The lists are parallel, with an item for each edge.
 */
export interface ResolvedEdges {
  readonly relationship: Relationship;
  readonly length: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** A list for each property of the edge type, in the order of the model; a reference is the index of its node. */
  readonly values: readonly (readonly (RecordValue | undefined)[])[];
  /** How many sources the edges up to and including this one have. */
  readonly sourcesUpTo: readonly number[];
  /** The indexes of the sources of all edges, in the order of the edges. */
  readonly documents: readonly number[];
  /** The paragraph of each of these sources. */
  readonly paragraphs: readonly (number | null)[];
}
