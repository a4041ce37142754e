import type { Relationship } from '../model/graph-model.js';
import type { RecordValue } from '../model/record.js';

/**
 * Edges of one relationship whose nodes have been found: each is told by its place among the nodes of its
 * type. Lists are by edge.
 */
export interface PlacedEdges {
  readonly relationship: Relationship;
  readonly length: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** The values of each property of the edge type, in the order of the model; a reference is a place. */
  readonly values: readonly (readonly (RecordValue | undefined)[])[];
  /** How many sources this edge and those before it have. */
  readonly sourcesUpTo: readonly number[];
  /** The places of all sources, those of the first edge first. */
  readonly documents: readonly number[];
  /** The paragraph that belongs to each of them. */
  readonly paragraphs: readonly (number | null)[];
}
