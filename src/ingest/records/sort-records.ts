import { compareText } from '../../kernel/compare-text.js';
import type { EdgeRecord, GraphRecord, NodeRecord } from '../../model/record.js';
import { printRecord } from './print-record.js';

/** Sorts records into the order of records files: nodes by type and id, then edges. */
export function sortRecords(records: readonly GraphRecord[]): readonly GraphRecord[] {
  return [...records].sort(
    (left, right) =>
      compareRecords(left, right) || compareText(printRecord(left), printRecord(right)),
  );
}

/** Compares records by type and ids; zero for parallel edges and for nodes with the same id. */
export function compareRecords(left: GraphRecord, right: GraphRecord): number {
  if (left.kind === 'node') return right.kind === 'node' ? compareNodes(left, right) : -1;
  return right.kind === 'node' ? 1 : compareEdges(left, right);
}

function compareNodes(left: NodeRecord, right: NodeRecord): number {
  return compareText(left.type, right.type) || compareText(left.id, right.id);
}

function compareEdges(left: EdgeRecord, right: EdgeRecord): number {
  return (
    compareText(left.type, right.type) ||
    compareText(left.fromType, right.fromType) ||
    compareText(left.toType, right.toType) ||
    compareText(left.from, right.from) ||
    compareText(left.to, right.to)
  );
}
