import type { FoldedText } from '../kernel/fold-text.js';
import type { ValueType } from '../model/graph-model.js';
import type { PartialDate } from '../model/partial-date.js';

/** The index of a value in `Plan.values`. */
export type Slot = number;

/** One parameter value of a plan. */
export type PlanScalar = string | number | boolean | PartialDate | FoldedText;

/** The value of a slot: one value, several, or a position in a list. */
export type PlanValue = PlanScalar | readonly PlanScalar[] | Cursor;

/** A position in a sorted list: the value of each sort key, null if the row has none. */
export interface Cursor {
  readonly kind: 'cursor';
  readonly position: readonly CursorValue[];
}

export type CursorValue = string | number | boolean | PartialDate | null;

/** How values of a property compare. Names are ids, enum values and node references, all of them ASCII texts. */
export type ValueKind = 'text' | 'name' | 'number' | 'boolean' | 'date';

const VALUE_KINDS = {
  ID: 'name',
  String: 'text',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  PartialDate: 'date',
  Enum: 'name',
  Reference: 'name',
} as const satisfies Readonly<Record<ValueType['kind'], ValueKind>>;

/** The kind of the values of a type. */
export type ValueKindOf<Type extends ValueType['kind']> = (typeof VALUE_KINDS)[Type];

export function valueKindOf<Type extends ValueType['kind']>({
  kind,
}: {
  readonly kind: Type;
}): ValueKindOf<Type> {
  return VALUE_KINDS[kind];
}
