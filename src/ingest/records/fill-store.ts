import { CommuniqueError } from '../../kernel/errors.js';
import type { ResolvedEdges } from '../../store/resolved-edges.js';
import type { Store, StoreContents } from '../../store/store.js';
import { type Batch, inBatches } from './in-batches.js';
import { readAhead } from './read-ahead.js';
import { isRecords, type RecordSource, recordsOf } from './records-chunk.js';

/** What filling needs of a store. */
export type FilledStore = Pick<
  Store,
  'batchSize' | 'write' | 'resolvedEdges' | 'records' | 'markLoaded'
>;

export interface FillOptions {
  /** What `prepare` returned; a store that holds a graph cannot be filled. */
  readonly contents: Exclude<StoreContents, 'loaded'>;
  /** Called after each batch with the number of records written so far. */
  readonly onProgress?: (written: number) => void;
}

/**
 * Writes a graph to a store in batches, and marks it as loaded. `records` come with the nodes first, one by
 * one or in lists: from an array, a generator, or a stream. Filling can be interrupted at any time and
 * started again: writing a record twice changes nothing.
 *
 * @throws CommuniqueError `INVALID_RECORDS` if a record cannot be written, `BAD_SETTINGS` if the store
 *   held parts of another graph.
 */
export async function fillStore(
  store: FilledStore,
  records: RecordSource,
  { contents, onProgress }: FillOptions,
): Promise<void> {
  let written = 0;
  const batches = inBatches(records, store);
  // Edges are resolved while they are read, in a store that has their nodes already.
  const isResolving = store.resolvedEdges !== undefined;
  for await (const batch of isResolving ? batches : readAhead(batches)) {
    await writeBatch(store, batch);
    written += batch.length;
    onProgress?.(written);
  }
  if (contents === 'half loaded') await expectNoMore(store, written);
  await store.markLoaded();
}

/** All records of this graph are in the store: if it holds more, they belong to another graph. */
async function expectNoMore(store: FilledStore, written: number): Promise<void> {
  let found = 0;
  const records = store.records()[Symbol.asyncIterator]();
  while ((await records.next()).done !== true) found += 1;
  if (found === written) return;
  throw new CommuniqueError(
    'BAD_SETTINGS',
    `the database holds ${found - written} records of another graph that was never completely loaded; empty the database and load again`,
  );
}

/** A batch of nothing but resolved edges is written as such, any other as records. */
async function writeBatch(store: FilledStore, { chunks }: Batch): Promise<void> {
  const edges: ResolvedEdges[] = [];
  for (const chunk of chunks) if (!isRecords(chunk)) edges.push(chunk);
  if (store.resolvedEdges !== undefined && edges.length === chunks.length)
    await store.resolvedEdges.write(edges);
  else await store.write(chunks.flatMap((chunk) => recordsOf(chunk, store.resolvedEdges)));
}
