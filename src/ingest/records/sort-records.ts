import { compareText } from '../../kernel/compare-text.js';
import type { EdgeRecord, GraphRecord, NodeRecord } from '../../model/record.js';
import { sortRedirects } from '../../model/redirects.js';
import { printRecord } from './print-record.js';

/** Sorts records into the order of records files: nodes by type and id, then edges, then redirects. */
export function sortRecords(records: readonly GraphRecord[]): readonly GraphRecord[] {
  const others = records
    .filter((record) => record.kind !== 'redirect')
    .sort(
      (left, right) =>
        compareRecords(left, right) || compareText(printRecord(left), printRecord(right)),
    );
  return [...others, ...sortRedirects(records.filter((record) => record.kind === 'redirect'))];
}

/**
 * Compares records by type and ids; zero for parallel edges and for nodes with the same id. Redirects come after all
 * others, in the order of `sortRedirects`.
 */
export function compareRecords(left: GraphRecord, right: GraphRecord): number {
  if (left.kind === 'node' && right.kind === 'node') return compareNodes(left, right);
  if (left.kind === 'edge' && right.kind === 'edge') return compareEdges(left, right);
  if (left.kind === 'redirect' && right.kind === 'redirect') return -1;
  return KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind);
}

const KINDS: readonly GraphRecord['kind'][] = ['node', 'edge', 'redirect'];

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
