import { compareText } from '../kernel/compare-text.js';
import type { EdgeRecord, GraphRecord, NodeRecord } from '../model/record.js';
import { printRecord } from './print-record.js';
import { splitRecords } from './split-records.js';

/** Puts records in the one order in which they are kept: nodes by type and id, then edges. */
export function sortRecords(records: readonly GraphRecord[]): readonly GraphRecord[] {
  const { nodes, edges } = splitRecords(records);
  return [...[...nodes].sort(compareNodes), ...[...edges].sort(compareEdges)];
}

function compareNodes(left: NodeRecord, right: NodeRecord): number {
  return (
    compareText(left.type, right.type) ||
    compareText(left.id, right.id) ||
    compareLines(left, right)
  );
}

function compareEdges(left: EdgeRecord, right: EdgeRecord): number {
  return (
    compareText(left.type, right.type) ||
    compareText(left.fromType, right.fromType) ||
    compareText(left.toType, right.toType) ||
    compareText(left.from, right.from) ||
    compareText(left.to, right.to) ||
    compareLines(left, right)
  );
}

/** Only parallel edges and nodes with a taken id come so far. */
function compareLines(left: GraphRecord, right: GraphRecord): number {
  return compareText(printRecord(left), printRecord(right));
}
