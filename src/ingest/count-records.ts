import { compareText } from '../kernel/compare-text.js';
import type { GraphRecord } from '../model/record.js';

/** The numbers of nodes and edges by type, in the order of the type names. */
export interface RecordCounts {
  readonly nodes: ReadonlyMap<string, number>;
  readonly edges: ReadonlyMap<string, number>;
}

/** Counts records by kind and type. */
export function countRecords(records: readonly GraphRecord[]): RecordCounts {
  return { nodes: countTypes(records, 'node'), edges: countTypes(records, 'edge') };
}

function countTypes(
  records: readonly GraphRecord[],
  kind: GraphRecord['kind'],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    if (record.kind === kind) counts.set(record.type, (counts.get(record.type) ?? 0) + 1);
  }
  return new Map([...counts].sort(([left], [right]) => compareText(left, right)));
}
