import { PACKAGE_FILES } from '../config/package-files.js';
import { fillStore, type FilledStore, type FillOptions } from '../ingest/records/fill-store.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Store } from '../store/store.js';
import { openRecords } from './open-records.js';

/**
 * Fills a store with the data to serve: a folder of seed files, a records file, or the bundled data where
 * `seed` is undefined. A records file is streamed into a graph in memory.
 *
 * @throws CommuniqueError `INVALID_RECORDS` with every problem, one a line; what was written by then
 *   is in the store, which does not count as loaded.
 */
export async function fillFromSeed(
  store: FilledStore & Pick<Store, 'kind'>,
  seed: string | undefined,
  model: GraphModel,
  options: FillOptions,
): Promise<void> {
  await fillStore(store, await openRecords(seed ?? PACKAGE_FILES.seedFile, model, store), options);
}
