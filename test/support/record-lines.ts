import type { GraphRecord } from '../../src/model/record.js';
import type { Store } from '../../src/store/store.js';

/** A record as one line: a node's id and values, an edge's ends, values and documents, or where an id leads. */
function lineOf(record: GraphRecord): string {
  if (record.kind === 'redirect') return `${record.id} => ${record.to}`;
  const values = JSON.stringify(record.properties);
  if (record.kind === 'node') return `${record.id} ${values}`;
  const documents = record.sources.map(({ source, paragraph }) => `${source}/${paragraph ?? '?'}`);
  return `${record.from} ${record.type} ${record.to} ${values} ${documents.join(' ')}`.trim();
}

/** All records of a graph, as lines. */
export async function linesOf(store: Store): Promise<ReadonlySet<string>> {
  const lines = new Set<string>();
  for await (const record of store.records()) lines.add(lineOf(record));
  return lines;
}
