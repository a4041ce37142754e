import type { Relationship } from '../model/graph-model.js';
import type { RecordValue } from '../model/record.js';

/**
 * Edges of one relationship whose nodes have been found: each is named by its index among the nodes of its
 * type. Lists are by edge.
 */
export interface ResolvedEdges {
  readonly relationship: Relationship;
  readonly length: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** The values of each property of the edge type, in the order of the model; a reference is the index of its node. */
  readonly values: readonly (readonly (RecordValue | undefined)[])[];
  /** How many sources this edge and those before it have. */
  readonly sourcesUpTo: readonly number[];
  /** The indexes of all sources, those of the first edge first. */
  readonly documents: readonly number[];
  /** The paragraph that belongs to each of them. */
  readonly paragraphs: readonly (number | null)[];
}
