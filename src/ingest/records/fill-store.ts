import { CommuniqueError } from '../../kernel/errors.js';
import type { ResolvedEdges } from '../../store/resolved-edges.js';
import type { Store, StoreContents } from '../../store/store.js';
import { type Batch, inBatches } from './in-batches.js';
import { isRecords, type RecordSource, recordsOf } from './records-chunk.js';

/** A store as it is filled. */
export type FilledStore = Pick<
  Store,
  'batchSize' | 'write' | 'resolvedEdges' | 'records' | 'markLoaded'
>;

export interface FillOptions {
  /** What `prepare` told; a store that holds a graph already is none to fill. */
  readonly contents: Exclude<StoreContents, 'loaded'>;
  /** Told after each batch how many records have been put. */
  readonly onProgress?: (put: number) => void;
}

/**
 * Puts a graph into a store, batch by batch, and notes that it is whole. `records` come with the
 * nodes first, one by one or in lists: from an array, a generator, or a stream. It may be broken off
 * at any time and begun again: what was put is put once more.
 *
 * @throws CommuniqueError `INVALID_RECORDS` where they cannot stand, `BAD_SETTINGS` where the store
 *   held parts of another graph.
 */
export async function fillStore(
  store: FilledStore,
  records: RecordSource,
  { contents, onProgress }: FillOptions,
): Promise<void> {
  let put = 0;
  for await (const batch of inBatches(records, store)) {
    await writeBatch(store, batch);
    put += batch.length;
    onProgress?.(put);
  }
  if (contents === 'half loaded') await expectNoMore(store, put);
  await store.markLoaded();
}

/** All of ours are there, so that a store that holds as many holds no others. */
async function expectNoMore(store: FilledStore, put: number): Promise<void> {
  let found = 0;
  const records = store.records()[Symbol.asyncIterator]();
  while ((await records.next()).done !== true) found += 1;
  if (found === put) return;
  throw new CommuniqueError(
    'BAD_SETTINGS',
    `the database holds ${found - put} records of another graph that was never put to its end; empty the database and begin again`,
  );
}

/** Where all are edges that have their positions, they are put by these; else each record is looked at. */
async function writeBatch(store: FilledStore, { chunks }: Batch): Promise<void> {
  const edges: ResolvedEdges[] = [];
  for (const chunk of chunks) if (!isRecords(chunk)) edges.push(chunk);
  if (store.resolvedEdges !== undefined && edges.length === chunks.length)
    await store.resolvedEdges.write(edges);
  else await store.write(chunks.flatMap((chunk) => recordsOf(chunk, store.resolvedEdges)));
}
