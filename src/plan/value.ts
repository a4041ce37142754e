import type { FoldedText } from '../kernel/fold-text.js';
import type { ValueType } from '../model/graph-model.js';
import type { PartialDate } from '../model/partial-date.js';

/** The place of a value in `Plan.values`. */
export type Slot = number;

/** One value that a plan asks about. */
export type PlanScalar = string | number | boolean | PartialDate | FoldedText;

/** What a slot stands for: one value, several, or a position in a list. */
export type PlanValue = PlanScalar | readonly PlanScalar[] | Cursor;

/** A position in an ordered list: the value of each key of the ordering, null where a row has none. */
export interface Cursor {
  readonly kind: 'cursor';
  readonly position: readonly CursorValue[];
}

export type CursorValue = string | number | boolean | PartialDate | null;

/** How values of a property compare. Names are ids, enum values and node references: texts in ASCII. */
export type ValueKind = 'text' | 'name' | 'number' | 'boolean' | 'date';

export function valueKindOf(type: ValueType): ValueKind {
  switch (type.kind) {
    case 'String':
      return 'text';
    case 'ID':
    case 'Enum':
    case 'Reference':
      return 'name';
    case 'Int':
    case 'Float':
      return 'number';
    case 'Boolean':
      return 'boolean';
    case 'PartialDate':
      return 'date';
  }
}
