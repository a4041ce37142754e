import type { StoredEdge, StoredNode } from './graph.js';

/** A row of a list: a node, and the edge that led to it unless the list is at the root. */
export interface Row {
  readonly node: StoredNode;
  readonly edge: RowEdge | undefined;
}

/** What leads to a node: a stored edge, or a tally along a path. */
export type RowEdge = Pick<StoredEdge, 'value' | 'sources'>;

/** Rows in order, each made when it is asked for. */
export interface RowList {
  readonly length: number;
  at(place: number): Row | undefined;
}
