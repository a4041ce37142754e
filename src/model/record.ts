import type { Problem } from '../kernel/problem.js';

/** Where a record was read from. */
export interface RecordLocation extends Pick<Problem, 'file' | 'line'> {
  /** The line of one of its values, if values are on lines of their own. */
  readonly lineOf?: (property: string) => number;
}

/** A node to be written, without its edges. */
export interface NodeRecord {
  readonly kind: 'node';
  readonly type: string;
  readonly id: string;
  /** Values by property name, except `id`; a property without a value is absent. Dates are texts. */
  readonly properties: Readonly<Record<string, RecordValue>>;
  readonly location?: RecordLocation;
}

/** An edge to be written, from the start to the end of its relationship. */
export interface EdgeRecord {
  readonly kind: 'edge';
  /** The relationship: its name and the types of its ends. */
  readonly type: string;
  readonly fromType: string;
  readonly toType: string;
  readonly from: string;
  readonly to: string;
  /** Values by property name; a node reference is the id of the node. */
  readonly properties: Readonly<Record<string, RecordValue>>;
  /** The documents that state it. */
  readonly sources: readonly SourceRecord[];
  readonly location?: RecordLocation;
}

/** A document that states a fact, and the paragraph where it does, from 1. */
export interface SourceRecord {
  readonly source: string;
  readonly paragraph: number | null;
}

/**
 * That a node was merged into another: its id leads there, and no node can have it. It carries what the merge was
 * given, from which its undo computes what it did.
 */
export interface RedirectRecord {
  readonly kind: 'redirect';
  /** The type of both nodes. */
  readonly type: string;
  /** The id of the node that was merged. */
  readonly id: string;
  /** The node that it was merged into, which may have been merged into a third one since. */
  readonly to: string;
  /** The merged node, as it was. */
  readonly merged: MergedNode;
  /** What `to` had of all that the merge replaced. */
  readonly replaced: ReplacedValues;
  readonly location?: RecordLocation;
}

/** A node that was merged: its values, and the edges that named it. */
export interface MergedNode {
  readonly properties: NodeRecord['properties'];
  /** Edges that name the other node now. */
  readonly moved: readonly EdgeRecord[];
  /** Edges that were dropped: they connected the two nodes, or the other had one where only one may be. */
  readonly dropped: readonly EdgeRecord[];
}

/** The values of a node before another was merged into it, and its edges that were united with those of the other. */
export interface ReplacedValues {
  readonly properties: NodeRecord['properties'];
  readonly edges: readonly EdgeRecord[];
}

export type GraphRecord = NodeRecord | EdgeRecord | RedirectRecord;

/** A value in a record, which JSON can represent. */
export type RecordValue = RecordScalar | readonly RecordScalar[];

/** One value in a record. */
export type RecordScalar = string | number | boolean;
