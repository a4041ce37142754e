import { CommuniqueError } from '../kernel/errors.js';
import type { GraphRecord } from '../model/record.js';
import type { Store, StoreContents } from '../store/store.js';

export interface FillOptions {
  /** What `prepare` told; a store that holds a graph already is none to fill. */
  readonly contents: Exclude<StoreContents, 'loaded'>;
  /** Told after each batch how many records have been put. */
  readonly onProgress?: (put: number) => void;
}

/**
 * Puts a graph into a store, batch by batch, and notes that it is whole. `records` come with the
 * nodes first; where they come bit by bit, many at a time. It may be broken off at any time and begun again: what was put is put once more.
 *
 * @throws CommuniqueError `BAD_SETTINGS` where the store held parts of another graph.
 */
export async function fillStore(
  store: Store,
  records: Iterable<GraphRecord> | AsyncIterable<readonly GraphRecord[]>,
  { contents, onProgress }: FillOptions,
): Promise<void> {
  let put = 0;
  for await (const batch of inBatches(records, store.batchSize)) {
    await store.write(batch);
    put += batch.length;
    onProgress?.(put);
  }
  if (contents === 'half loaded') await expectNoMore(store, put);
  await store.markLoaded();
}

/** All of ours are there, so that a store that holds as many holds no others. */
async function expectNoMore(store: Store, put: number): Promise<void> {
  let found = 0;
  const records = store.records()[Symbol.asyncIterator]();
  while ((await records.next()).done !== true) found += 1;
  if (found === put) return;
  throw new CommuniqueError(
    'BAD_SETTINGS',
    `the database holds ${String(found - put)} records of another graph that was never put to its end; empty the database and begin again`,
  );
}

async function* inBatches(
  records: Iterable<GraphRecord> | AsyncIterable<readonly GraphRecord[]>,
  size: number,
): AsyncGenerator<readonly GraphRecord[]> {
  let batch: GraphRecord[] = [];
  for await (const piece of Symbol.asyncIterator in records ? records : [records]) {
    for (const record of piece) {
      batch.push(record);
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
