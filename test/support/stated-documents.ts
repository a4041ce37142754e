import { findSeedFiles } from '../../src/ingest/seed/find-seed-files.js';
import { readSeedFile } from '../../src/ingest/seed/read-seed-file.js';
import { toRecords } from '../../src/ingest/seed/to-records.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { EdgeRecord } from '../../src/model/record.js';

/** The ids of documents by the id of a node, each in order. */
export type Documents = Readonly<Record<string, readonly string[]>>;

/**
 * The documents that the bundled seed files state for each node of a type: those that its record names,
 * and those of every fact of which it is an end, the office or the side. Computed independently of the
 * code that derives edges from them.
 */
export async function statedDocuments(type: string, model: GraphModel): Promise<Documents> {
  const stated = new Map<string, Set<string>>();
  const add = (node: unknown, documents: readonly string[]): void => {
    if (typeof node !== 'string') return;
    stated.set(node, new Set([...(stated.get(node) ?? []), ...documents]));
  };
  for (const edge of await (edges ??= statedEdges(model))) {
    const documents = edge.sources.map(({ source }) => source);
    if (edge.type === 'ATTESTED_BY') {
      if (edge.fromType === type) add(edge.from, documents);
      continue;
    }
    if (edge.type === 'BROADER') continue;
    if (edge.fromType === type) add(edge.from, documents);
    if (edge.toType === type) add(edge.to, documents);
    if (type === 'Office') add(edge.properties['office'], documents);
    if (type === 'Country') add(edge.properties['onBehalfOf'], documents);
  }
  return Object.fromEntries([...stated].map(([node, documents]) => [node, [...documents].sort()]));
}

let edges: Promise<readonly EdgeRecord[]> | undefined;

async function statedEdges(model: GraphModel): Promise<readonly EdgeRecord[]> {
  const { files } = await findSeedFiles('seed');
  const read = await Promise.all(files.map((file) => readSeedFile(`seed/${file}`, file, model)));
  return read
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => toRecords(entry, model))
    .filter((record) => record.kind === 'edge');
}
