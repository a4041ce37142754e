import { isDeepStrictEqual } from 'node:util';
import type { Relationship } from '../../model/graph-model.js';
import type { EdgeRecord, NodeRecord } from '../../model/record.js';

/** A node or an edge before and after the edits; `undefined` where there is none. */
export interface Drafted<Record> {
  readonly before: Record | undefined;
  after: Record | undefined;
}

export interface DraftedNode extends Drafted<NodeRecord> {
  /** In the graph. */
  readonly version: number | undefined;
}

export interface DraftedEdge extends Drafted<EdgeRecord>, Pick<EdgeRecord, 'from' | 'to'> {
  readonly relationship: Relationship;
}

/** Whether something is new or other than before, and is still there. */
export function isChanged<Record>({ before, after }: Drafted<Record>): boolean {
  if (after === undefined) return false;
  return before === undefined || !isDeepStrictEqual(before, after);
}

/** The records that are new or other than before. */
export function changed<Record>(all: Iterable<Drafted<Record>>): readonly Record[] {
  const records: Record[] = [];
  for (const drafted of all) {
    if (drafted.after !== undefined && isChanged(drafted)) records.push(drafted.after);
  }
  return records;
}

/** The records that are there no more. */
export function removed<Record>(all: Iterable<Drafted<Record>>): readonly Record[] {
  const records: Record[] = [];
  for (const { before, after } of all) {
    if (before !== undefined && after === undefined) records.push(before);
  }
  return records;
}
