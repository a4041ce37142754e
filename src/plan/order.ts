import type { RelationshipField } from '../model/graph-model.js';
import type { ValueKind } from './value.js';

/** One key of an order. Rows without the value come last, in both directions. */
export interface OrderKey {
  /** Whether the path to the value starts at the node or at the edge that leads to it. */
  readonly start: 'node' | 'edge';
  /** To-one steps to the node that has the value; empty: the start itself. */
  readonly path: readonly OrderStep[];
  readonly value: OrderValue;
  readonly valueKind: ValueKind;
  readonly descending: boolean;
}

export type OrderStep =
  | { readonly kind: 'one'; readonly relationship: RelationshipField }
  | { readonly kind: 'reference'; readonly property: string; readonly type: string };

export type OrderValue =
  | { readonly kind: 'property'; readonly property: string }
  /** The number of edges. */
  | { readonly kind: 'count'; readonly relationship: RelationshipField };
