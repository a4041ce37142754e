import type { TextPosition } from '../kernel/fold-text.js';
import type { RelationshipField } from '../model/graph-model.js';
import type { Slot, ValueKind } from './value.js';

/**
 * What a node, or an edge, must be like. `all` of nothing holds, `any` of nothing does not.
 *
 * Every filter either holds or not: there is no third value. A property without a value passes no
 * test but `isNull`; `not` is the plain opposite, so it holds where the property has no value.
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
  /** Some element, or none, of a list property passes every test. */
  | {
      readonly kind: 'element';
      readonly property: string;
      readonly valueKind: ValueKind;
      readonly quantifier: 'some' | 'none';
      readonly tests: readonly ValueTest[];
    }
  /** The node has this id or is narrower, at any depth. `broader` leads upwards. */
  | { readonly kind: 'within'; readonly broader: RelationshipField; readonly id: Slot }
  /** There is a node behind the to-one relationship, and it passes. */
  | { readonly kind: 'one'; readonly relationship: RelationshipField; readonly filter: Filter }
  | {
      readonly kind: 'some' | 'none' | 'every';
      readonly relationship: RelationshipField;
      readonly condition: Condition;
    }
  /** How many edges meet the condition. */
  | {
      readonly kind: 'count';
      readonly relationship: RelationshipField;
      readonly condition: Condition;
      readonly tests: readonly ValueTest[];
    }
  /** On edges: there is a node that the property names, and it passes. */
  | {
      readonly kind: 'reference';
      readonly property: string;
      readonly type: string;
      readonly filter: Filter;
    }
  /** On dated edges: it may have held at some time of the date; a bound without a value is open. */
  | { readonly kind: 'on'; readonly from: string; readonly to: string; readonly date: Slot };

/** What an edge and the node behind it must be like, both at once; absent: any. */
export interface Condition {
  readonly node: Filter | undefined;
  readonly edge: Filter | undefined;
}

/**
 * A test of one value. Texts compare by code point and exactly; `text` folds. Dates compare as
 * spans: before and after mean the whole span (`lt`, `gt`), `lte` and `gte` one of its ends.
 */
export type ValueTest =
  | { readonly kind: CompareOperator; readonly value: Slot }
  | { readonly kind: 'in' | 'notIn'; readonly values: Slot }
  | { readonly kind: 'isNull'; readonly isNull: boolean }
  | { readonly kind: 'text'; readonly position: TextPosition; readonly value: Slot }
  /** The two spans overlap; an absent bound is open. */
  | { readonly kind: 'during'; readonly from: Slot | undefined; readonly to: Slot | undefined };

export type CompareOperator = 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte';
