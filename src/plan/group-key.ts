import type { RelationshipField, StoredRelationshipField } from '../model/graph-model.js';

/** A key by which rows are grouped. A row with several related nodes is in several groups. */
export type GroupKey =
  | { readonly kind: 'property'; readonly property: string }
  /** The calendar unit of the date as written: `2024`, `2024-Q3`, `2024-07`. */
  | { readonly kind: 'bucket'; readonly property: string; readonly unit: TimeUnit }
  | { readonly kind: 'related'; readonly relationship: RelationshipField }
  /** The nodes that a property of the edges references, such as the sides for which speakers speak. */
  | {
      readonly kind: 'reference';
      readonly relationship: StoredRelationshipField;
      readonly property: string;
      readonly target: string;
    };

/** A calendar unit for buckets of dates, from the longest. */
export const TIME_UNITS = ['YEAR', 'QUARTER', 'MONTH'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];
