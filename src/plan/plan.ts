import type { RelationshipField } from '../model/graph-model.js';
import type { Summary } from '../model/summaries.js';
import type { Filter } from './filter.js';
import type { GroupKey } from './group-key.js';
import type { NamedId } from './named-id.js';
import type { OrderKey } from './order.js';
import type { PlanValue, Slot } from './value.js';

/**
 * A question to the graph, independent of GraphQL and of any store.
 *
 * `read` is its shape and `values` are its parameters: two questions that differ only in values share the
 * same `read` object, so that a store can compile it once. The answer has the shape of `read`, with an
 * object for each list of fields and their `key`s as its keys.
 */
export interface Plan {
  readonly read: RootRead;
  /** The values of the slots of `read`. */
  readonly values: readonly PlanValue[];
  /** Nodes that must exist; absent: none. Checked by the caller, not by the store. */
  readonly named?: readonly NamedId[];
}

export type RootRead = LookupRead | NodesRead | RootListRead;

/** One node by its id or another unique property. Its answer is an object or null. */
export interface LookupRead {
  readonly kind: 'lookup';
  readonly type: string;
  readonly property: string;
  readonly value: Slot;
  readonly fields: readonly Field[];
}

/** Nodes of any type by their ids. Its answer has one element for each id, in that order, null if unknown. */
export interface NodesRead {
  readonly kind: 'nodes';
  /** A list of ids, of one id if `single`. */
  readonly ids: Slot;
  /** Whether the answer is the node itself instead of a list. */
  readonly single: boolean;
  /** The selected fields of a node, by its type. */
  readonly fields: ReadonlyMap<string, readonly Field[]>;
}

/** A root list of nodes of one type. */
export interface RootListRead {
  readonly kind: 'list';
  readonly type: string;
  readonly list: ListRead;
}

/** The name of the type of an object, which is known when planning. */
export interface TypenameField {
  readonly kind: 'typename';
  readonly key: string;
  readonly name: string;
}

/** A selected field of a node, answered under `key`. */
export type Field =
  | TypenameField
  | { readonly kind: 'property'; readonly key: string; readonly property: string }
  /** The version of the node, which each change of it raises. */
  | { readonly kind: 'version'; readonly key: string }
  | {
      readonly kind: 'one';
      readonly key: string;
      readonly relationship: RelationshipField;
      readonly fields: readonly Field[];
    }
  | {
      readonly kind: 'list';
      readonly key: string;
      readonly relationship: RelationshipField;
      readonly list: ListRead;
    };

/** A list of nodes, at the root or behind a relationship: its filters, order, page and selected parts. */
export interface ListRead {
  /** The filter of the nodes; absent: any. */
  readonly where: Filter | undefined;
  /** The filter of the edges that lead to them; always absent at the root. */
  readonly whereEdge: Filter | undefined;
  /** The last key is the node's id, followed by the edge's key if edges can be parallel. */
  readonly order: readonly OrderKey[];
  /** Absent if no rows are selected, only counts and aggregates. */
  readonly page: Page | undefined;
  readonly parts: readonly ListPart[];
}

/** A page of a sorted list. */
export interface Page {
  /** The fingerprint in the cursors of the list, so that they cannot be used with another: see `cursorFingerprint`. */
  readonly fingerprint: string;
  /** Whether the rows are taken from the start (`first`) or from the end (`last`). */
  readonly from: 'start' | 'end';
  /** The maximum number of rows. */
  readonly size: Slot;
  /** The number of rows to skip; only with rows from the start, without a cursor. */
  readonly offset: Slot | undefined;
  /** Only rows after this position. */
  readonly after: Slot | undefined;
  /** Only rows before this position. */
  readonly before: Slot | undefined;
}

/** A selected part of a list, answered under `key`. */
export type ListPart =
  | TypenameField
  | { readonly kind: 'edges'; readonly key: string; readonly fields: readonly EdgeField[] }
  | { readonly kind: 'nodes'; readonly key: string; readonly fields: readonly Field[] }
  | { readonly kind: 'pageInfo'; readonly key: string; readonly fields: readonly PageInfoField[] }
  | { readonly kind: 'totalCount'; readonly key: string }
  | { readonly kind: 'aggregate'; readonly key: string; readonly fields: readonly AggregateField[] }
  | {
      readonly kind: 'groups';
      readonly key: string;
      readonly by: readonly GroupKey[];
      /** The maximum number of groups. */
      readonly size: Slot;
      /** By their number of rows, largest first, or by their keys. Keys break ties. */
      readonly order: 'COUNT' | 'KEY';
      readonly fields: readonly GroupField[];
    };

/** A selected field of a row of a list: of its node, of its edge, or its cursor. */
export type EdgeField =
  | TypenameField
  | { readonly kind: 'cursor'; readonly key: string }
  | { readonly kind: 'node'; readonly key: string; readonly fields: readonly Field[] }
  | { readonly kind: 'property'; readonly key: string; readonly property: string }
  | {
      readonly kind: 'reference';
      readonly key: string;
      readonly property: string;
      readonly type: string;
      readonly fields: readonly Field[];
    }
  /** Whether this bound of the edge's interval has a value. */
  | { readonly kind: 'known'; readonly key: string; readonly property: string }
  | { readonly kind: 'sources'; readonly key: string; readonly fields: readonly SourceField[] };

/** A selected field of a source of an edge. */
export type SourceField =
  | TypenameField
  | { readonly kind: 'source'; readonly key: string; readonly fields: readonly Field[] }
  | { readonly kind: 'paragraph'; readonly key: string };

/** A selected field of `pageInfo`. */
export type PageInfoField =
  | TypenameField
  | {
      readonly kind: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';
      readonly key: string;
    };

/** A selected aggregate over all rows of a list, regardless of the page. */
export type AggregateField =
  | TypenameField
  | { readonly kind: 'count'; readonly key: string }
  | {
      readonly kind: Summary;
      readonly key: string;
      readonly fields: readonly SummaryField[];
    };

/** A selected property of a summary. */
export type SummaryField =
  TypenameField | { readonly kind: 'property'; readonly key: string; readonly property: string };

/** A selected field of a group of rows. */
export type GroupField =
  | TypenameField
  | { readonly kind: 'count'; readonly key: string }
  | { readonly kind: 'aggregate'; readonly key: string; readonly fields: readonly AggregateField[] }
  /** The value of the key at `index`; null if the rows have none, or if `index` is absent. */
  | {
      readonly kind: 'key';
      readonly key: string;
      readonly index: number | undefined;
      /** The selected fields if it is a node. */
      readonly fields: readonly Field[];
    };
