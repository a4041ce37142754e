import type { RelationshipField, StoredRelationshipField } from '../model/graph-model.js';

/** What rows are grouped by. A row with several related nodes stands in several groups. */
export type GroupKey =
  | { readonly kind: 'property'; readonly property: string }
  /** The calendar unit in which the date lies, as written: `2024`, `2024-Q3`, `2024-07`. */
  | { readonly kind: 'bucket'; readonly property: string; readonly unit: TimeUnit }
  | { readonly kind: 'related'; readonly relationship: RelationshipField }
  /** The nodes that a property of the edges names, such as the sides for which speakers speak. */
  | {
      readonly kind: 'reference';
      readonly relationship: StoredRelationshipField;
      readonly property: string;
      readonly target: string;
    };

/** A calendar unit into which dates are gathered, from the longest. */
export const TIME_UNITS = ['YEAR', 'QUARTER', 'MONTH'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];
