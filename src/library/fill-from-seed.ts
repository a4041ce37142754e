import { PACKAGE_FILES } from '../config/package-files.js';
import { fillStore, type FilledStore, type FillOptions } from '../ingest/records/fill-store.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Store } from '../store/store.js';
import { openRecords } from './open-records.js';

/**
 * Puts the data to serve into a store: a folder of seed files, a records file, or the bundled data where
 * nothing is named. A records file goes straight into a graph in memory, as fast as it can be read.
 *
 * @throws CommuniqueError `INVALID_RECORDS` with every problem, one a line; what was put by then is in
 *   the store, which does not count as loaded.
 */
export async function fillFromSeed(
  store: FilledStore & Pick<Store, 'kind'>,
  seed: string | undefined,
  model: GraphModel,
  options: FillOptions,
): Promise<void> {
  await fillStore(store, await openRecords(seed ?? PACKAGE_FILES.seedFile, model, store), options);
}
