import type { EdgeRecord } from '../model/record.js';
import type { ResolvedEdges } from './resolved-edges.js';

/**
 * Writes edges whose nodes have already been resolved. For millions of edges, building records with ids and
 * looking the ids up again would take several times as long. The result is the same.
 */
export interface ResolvedEdgeWriter {
  /** The ids of the nodes of a type, including nodes written later. */
  idsOf(type: string): NodeIds;
  /**
   * Writes edges as `Store.write` does, but unchecked: the caller guarantees that the values conform to
   * their properties and that the indexes come from `idsOf` with the right types.
   */
  write(edges: readonly ResolvedEdges[]): Promise<void>;
  /** The same edges as records. */
  recordsOf(edges: ResolvedEdges): readonly EdgeRecord[];
}

/** The ids of the nodes of one type, each with the index of its node within the type. */
export interface NodeIds {
  /** The index of the node whose id these bytes are, in UTF-8; -1 if there is none. */
  find(bytes: Uint8Array, start: number, end: number): number;
  /** Whether the node at this index has the id that these bytes are. */
  is(index: number, bytes: Uint8Array, start: number, end: number): boolean;
}
