import type { RelationshipField } from '../model/graph-model.js';
import type { OperatorTaking } from './operators.js';
import type { Slot, ValueKind } from './value.js';

/**
 * A condition on a node or an edge. An empty `all` holds, an empty `any` does not.
 *
 * Logic is two-valued: a property without a value fails every test but `isNull`, and `not` is plain
 * negation, so it holds if the property has no value.
 */
export type Filter =
  | { readonly kind: 'all' | 'any'; readonly filters: readonly Filter[] }
  | { readonly kind: 'not'; readonly filter: Filter }
  /** The property passes every test. */
  | {
      readonly kind: 'property';
      readonly property: string;
      readonly valueKind: ValueKind;
      readonly tests: readonly ValueTest[];
    }
  /** Some element of a list property, or none, passes every test. */
  | {
      readonly kind: 'element';
      readonly property: string;
      readonly valueKind: ValueKind;
      readonly quantifier: ElementQuantifier;
      readonly tests: readonly ValueTest[];
    }
  /** The node with this id, or any node below it in the hierarchy. `broader` is the relationship to the parent. */
  | { readonly kind: 'within'; readonly broader: RelationshipField; readonly id: Slot }
  /** The to-one relationship has a node, and it passes the filter; absent: any node. */
  | {
      readonly kind: 'one';
      readonly relationship: RelationshipField;
      readonly filter: Filter | undefined;
    }
  | {
      readonly kind: Exclude<Quantifier, 'count'>;
      readonly relationship: RelationshipField;
      readonly condition: Condition;
    }
  /** The number of edges that meet the condition passes every test. */
  | {
      readonly kind: 'count';
      readonly relationship: RelationshipField;
      readonly condition: Condition;
      readonly tests: readonly ValueTest[];
    }
  /** On edges: the property references a node, and it passes the filter; absent: any node. */
  | {
      readonly kind: 'reference';
      readonly property: string;
      readonly type: string;
      readonly filter: Filter | undefined;
    }
  /** On dated edges: the edge may have held at some time during the date; a missing bound is open. */
  | { readonly kind: 'on'; readonly from: string; readonly to: string; readonly date: Slot };

/** How many of the nodes behind a relationship must meet a condition. */
export const QUANTIFIERS = ['some', 'none', 'every', 'count'] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];

/** How many elements of a list must meet a condition. */
export const ELEMENT_QUANTIFIERS = ['some', 'none'] as const satisfies readonly Quantifier[];
export type ElementQuantifier = (typeof ELEMENT_QUANTIFIERS)[number];

/** A condition on an edge and the node that it leads to; absent: any. */
export interface Condition {
  readonly node: Filter | undefined;
  readonly edge: Filter | undefined;
}

/**
 * A test of one value. Texts compare exactly, by code point, except that substring tests fold them. Dates
 * compare as spans: `lt` and `gt` compare the whole span, `lte` its end and `gte` its start.
 */
export type ValueTest =
  | { readonly kind: OperatorTaking<'value'>; readonly value: Slot }
  | { readonly kind: OperatorTaking<'values'>; readonly values: Slot }
  /** The slot holds a folded text. */
  | { readonly kind: OperatorTaking<'text'>; readonly value: Slot }
  /** The two spans overlap; an absent bound is open. */
  | {
      readonly kind: OperatorTaking<'span'>;
      readonly from: Slot | undefined;
      readonly to: Slot | undefined;
    }
  | { readonly kind: OperatorTaking<'boolean'>; readonly isNull: boolean };
