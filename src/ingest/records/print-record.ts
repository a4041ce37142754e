import { compareText } from '../../kernel/compare-text.js';
import type { GraphRecord, RecordValue } from '../../model/record.js';

/** Prints a record as one line of JSON, without its location; equal records give equal lines. */
export function printRecord(record: GraphRecord): string {
  const properties = sortKeys(record.properties);
  if (record.kind === 'node') {
    const { kind, type, id } = record;
    return JSON.stringify({ kind, type, id, properties });
  }
  const { kind, type, fromType, toType, from, to } = record;
  const sources = record.sources.map(({ source, paragraph }) => ({ source, paragraph }));
  return JSON.stringify({ kind, type, fromType, toType, from, to, properties, sources });
}

function sortKeys(
  properties: Readonly<Record<string, RecordValue>>,
): Readonly<Record<string, RecordValue>> {
  return Object.fromEntries(
    Object.entries(properties).sort(([left], [right]) => compareText(left, right)),
  );
}
