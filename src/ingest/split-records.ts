import type { EdgeRecord, GraphRecord, NodeRecord } from '../model/record.js';

/** Parts records by their kind, in the same order. */
export function splitRecords(records: readonly GraphRecord[]): {
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
} {
  return {
    nodes: records.filter((record) => record.kind === 'node'),
    edges: records.filter((record) => record.kind === 'edge'),
  };
}
