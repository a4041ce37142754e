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

export type GraphRecord = NodeRecord | EdgeRecord;

/** A value in a record, which JSON can represent. */
export type RecordValue = RecordScalar | readonly RecordScalar[];

/** One value in a record. */
export type RecordScalar = string | number | boolean;
