import type { EdgeRecord } from '../model/record.js';
import type { ResolvedEdges } from './resolved-edges.js';

/**
 * Takes edges whose nodes have been found already: for millions of them, to make records of ids and to look
 * these up again takes several times as long. What is put is the same.
 */
export interface ResolvedEdgeWriter {
  /** The ids of the nodes of a type, those included that are put later. */
  idsOf(type: string): NodeIds;
  /**
   * Puts edges as `Store.write` does. They must be as a check of records lets them pass: values fit their
   * properties, and the nodes are those that `idsOf` the right types told.
   */
  write(edges: readonly ResolvedEdges[]): Promise<void>;
  /** The same edges as records. */
  recordsOf(edges: ResolvedEdges): readonly EdgeRecord[];
}

/** The ids of the nodes of one type, by their index among these. */
export interface NodeIds {
  /** The index of the node whose id stands in these bytes, as UTF-8; -1 where there is none. */
  find(bytes: Uint8Array, start: number, end: number): number;
  /** Whether the node at an index has the id that stands in these bytes. */
  is(index: number, bytes: Uint8Array, start: number, end: number): boolean;
}
