import type { Relationship } from '../../../model/graph-model.js';
import type { StoredNode, StoredProperties } from './graph.js';

/** An edge that is about to be added, changed or removed. */
export interface ChangingEdge {
  readonly relationship: Relationship;
  readonly from: StoredNode;
  readonly to: StoredNode;
}

/** Is told of each change of the nodes of a graph. */
export interface NodeWatcher {
  nodeAdded(node: StoredNode): void;
  /** Before a node gets other properties, or is removed (`undefined`). */
  nodeChanges(node: StoredNode, next: StoredProperties | undefined): void;
}

/**
 * Is told of each change of a graph. What is in order is taken out of the order before the change, while it is
 * still found there.
 */
export interface GraphWatcher extends NodeWatcher {
  /** Before an edge is added or removed, or gets other values. */
  edgeChanges(edge: ChangingEdge): void;
  /** After an edge was added in a row. */
  edgeAdded(relationship: Relationship, row: number): void;
  /** Before the edge in a row is removed. */
  edgeRemoved(relationship: Relationship, row: number): void;
  /** When so many edges are added that all edges will be sorted, which may change the row of each. */
  edgesAppended(relationship: Relationship): void;
}
