import { compareText } from '../../kernel/compare-text.js';
import { assertNever } from '../../kernel/errors.js';
import type { EdgeRecord, GraphRecord, RecordValue } from '../../model/record.js';

/** Prints a record as one line of JSON, without its location; equal records give equal lines. */
export function printRecord(record: GraphRecord): string {
  switch (record.kind) {
    case 'node': {
      const { kind, type, id, properties } = record;
      return JSON.stringify({ kind, type, id, properties: sortKeys(properties) });
    }
    case 'edge':
      return JSON.stringify(printable(record));
    case 'redirect': {
      const { kind, type, id, to, merged, replaced } = record;
      return JSON.stringify({
        ...{ kind, type, id, to },
        merged: {
          properties: sortKeys(merged.properties),
          moved: merged.moved.map(printable),
          dropped: merged.dropped.map(printable),
        },
        replaced: {
          properties: sortKeys(replaced.properties),
          edges: replaced.edges.map(printable),
        },
      });
    }
    default:
      return assertNever(record);
  }
}

function printable(record: EdgeRecord): object {
  const { kind, type, fromType, toType, from, to } = record;
  const properties = sortKeys(record.properties);
  const sources = record.sources.map(({ source, paragraph }) => ({ source, paragraph }));
  return { kind, type, fromType, toType, from, to, properties, sources };
}

function sortKeys(
  properties: Readonly<Record<string, RecordValue>>,
): Readonly<Record<string, RecordValue>> {
  const entries = Object.entries(properties);
  if (entries.length < 2) return properties;
  return Object.fromEntries(entries.sort(([left], [right]) => compareText(left, right)));
}
