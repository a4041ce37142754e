import type { RelationshipField } from '../model/graph-model.js';
import type { Summary } from '../model/summaries.js';
import type { Filter } from './filter.js';
import type { GroupKey } from './group-key.js';
import type { NamedId } from './named-id.js';
import type { OrderKey } from './order.js';
import type { PlanValue, Slot } from './value.js';

/**
 * A question to the graph, free of GraphQL and of any store.
 *
 * `read` is the shape of the question and `values` what it asks about: two questions that differ
 * only in values have one and the same `read` object, so that a store may compile it once. The
 * answer has the shape of `read`: an object at each list of fields, with their `key`s.
 */
export interface Plan {
  readonly read: RootRead;
  /** What the slots of `read` stand for. */
  readonly values: readonly PlanValue[];
  /** Nodes that must be there; absent: none. Whoever answers the plan looks before the store does. */
  readonly named?: readonly NamedId[];
}

export type RootRead = LookupRead | NodesRead | RootListRead;

/** One node by its id or another unique property. Answers an object or null. */
export interface LookupRead {
  readonly kind: 'lookup';
  readonly type: string;
  readonly property: string;
  readonly value: Slot;
  readonly fields: readonly Field[];
}

/** Nodes of any type by their ids. Answers as many as there are ids, in that order, null where unknown. */
export interface NodesRead {
  readonly kind: 'nodes';
  /** A list of ids; of one id where `single`. */
  readonly ids: Slot;
  /** Whether the answer is the one node itself, not a list. */
  readonly single: boolean;
  /** What is wanted of a node, by its type. */
  readonly fields: ReadonlyMap<string, readonly Field[]>;
}

/** Nodes of one type. Answers what `list` says. */
export interface RootListRead {
  readonly kind: 'list';
  readonly type: string;
  readonly list: ListRead;
}

/** The name of the type of an object: the same for all that stand in its place. */
export interface TypenameField {
  readonly kind: 'typename';
  readonly key: string;
  readonly name: string;
}

/** Something wanted of a node, answered under `key`. */
export type Field =
  | TypenameField
  | { readonly kind: 'property'; readonly key: string; readonly property: string }
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

/** A list of nodes, at the root or behind a relationship: which, in what order, which page, and what of them. */
export interface ListRead {
  /** What the nodes must be like; absent: any. */
  readonly where: Filter | undefined;
  /** What the edges that lead to them must be like; at the root always absent. */
  readonly whereEdge: Filter | undefined;
  /** The node's id is always the last key, followed by the edge's key where edges can be parallel. */
  readonly order: readonly OrderKey[];
  /** Absent where no row is wanted, only numbers. */
  readonly page: Page | undefined;
  readonly parts: readonly ListPart[];
}

/** Which rows of an ordered list. */
export interface Page {
  /** With what the cursors of the list begin, so that none is taken for one of another list: see `cursorMark`. */
  readonly mark: string;
  /** Whether rows are taken from the start (`first`) or from the end (`last`). */
  readonly from: 'start' | 'end';
  /** How many rows at most. */
  readonly size: Slot;
  /** How many rows to leave out at the start; only where rows are taken from there, without a cursor. */
  readonly offset: Slot | undefined;
  /** Only rows after this position. */
  readonly after: Slot | undefined;
  /** Only rows before this position. */
  readonly before: Slot | undefined;
}

/** Something wanted of a list, answered under `key`. */
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
      /** How many groups at most. */
      readonly size: Slot;
      /** By how many rows they hold, most first, or by their keys. Keys break ties. */
      readonly order: 'COUNT' | 'KEY';
      readonly fields: readonly GroupField[];
    };

/** Something wanted of one row of a list: of the node, of the edge that led to it, of its place in the list. */
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
  /** Whether a document states this bound of the edge's time. */
  | { readonly kind: 'known'; readonly key: string; readonly property: string }
  | { readonly kind: 'sources'; readonly key: string; readonly fields: readonly SourceField[] };

/** Something wanted of a document that states an edge. */
export type SourceField =
  | TypenameField
  | { readonly kind: 'source'; readonly key: string; readonly fields: readonly Field[] }
  | { readonly kind: 'paragraph'; readonly key: string };

/** Something wanted of where a page stands. */
export type PageInfoField =
  | TypenameField
  | {
      readonly kind: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';
      readonly key: string;
    };

/** A number over all rows of a list, whatever the page. */
export type AggregateField =
  | TypenameField
  | { readonly kind: 'count'; readonly key: string }
  | {
      readonly kind: Summary;
      readonly key: string;
      readonly fields: readonly SummaryField[];
    };

/** One value of a summary, that of a property. */
export type SummaryField =
  TypenameField | { readonly kind: 'property'; readonly key: string; readonly property: string };

/** Something wanted of a group of rows. */
export type GroupField =
  | TypenameField
  | { readonly kind: 'count'; readonly key: string }
  | { readonly kind: 'aggregate'; readonly key: string; readonly fields: readonly AggregateField[] }
  /** The value of the key at `index`; null where the rows have none, or where `index` is absent. */
  | {
      readonly kind: 'key';
      readonly key: string;
      readonly index: number | undefined;
      /** What is wanted of it where it is a node. */
      readonly fields: readonly Field[];
    };
