import type { RelationshipField } from '../model/graph-model.js';
import type { OperatorTaking } from './operators.js';
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
      readonly quantifier: ElementQuantifier;
      readonly tests: readonly ValueTest[];
    }
  /** The node has this id or is narrower, at any depth. `broader` leads upwards. */
  | { readonly kind: 'within'; readonly broader: RelationshipField; readonly id: Slot }
  /** There is a node behind the to-one relationship, and it passes; absent: any does. */
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
  /** How many edges meet the condition. */
  | {
      readonly kind: 'count';
      readonly relationship: RelationshipField;
      readonly condition: Condition;
      readonly tests: readonly ValueTest[];
    }
  /** On edges: there is a node that the property names, and it passes; absent: any does. */
  | {
      readonly kind: 'reference';
      readonly property: string;
      readonly type: string;
      readonly filter: Filter | undefined;
    }
  /** On dated edges: it may have held at some time of the date; a bound without a value is open. */
  | { readonly kind: 'on'; readonly from: string; readonly to: string; readonly date: Slot };

/** What may be asked of the nodes behind a relationship: how many of them meet a condition. */
export const QUANTIFIERS = ['some', 'none', 'every', 'count'] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];

/** What may be asked of the elements of a list. */
export const ELEMENT_QUANTIFIERS = ['some', 'none'] as const satisfies readonly Quantifier[];
export type ElementQuantifier = (typeof ELEMENT_QUANTIFIERS)[number];

/** What an edge and the node behind it must be like, both at once; absent: any. */
export interface Condition {
  readonly node: Filter | undefined;
  readonly edge: Filter | undefined;
}

/**
 * A test of one value. Texts compare by code point and exactly; those of parts of a text fold. Dates
 * compare as spans: before and after mean the whole span (`lt`, `gt`), `lte` and `gte` one of its ends.
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
