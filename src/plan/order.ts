import type { RelationshipField } from '../model/graph-model.js';
import type { ValueKind } from './value.js';

/** One key of an ordering. A row without the value comes last, in both directions. */
export interface OrderKey {
  /** Whether the way to the value begins at the node or at the edge that led to it. */
  readonly start: 'node' | 'edge';
  /** To-one steps to the thing that has the value; none: the start itself. */
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
  /** How many edges there are. */
  | { readonly kind: 'count'; readonly relationship: RelationshipField };
