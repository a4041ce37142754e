import { streamToStore } from '../ingest/records/read-records-file.js';
import type { RecordsChunk } from '../ingest/records/records-chunk.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphRecord } from '../model/record.js';
import type { Store } from '../store/store.js';
import { isFolder, loadRecords } from './load-records.js';

/**
 * The data to serve, nodes first, for a store to be filled with. A records file is streamed into a graph
 * in memory, which is discarded if the file turns out to be damaged; anything else is read first.
 *
 * @throws CommuniqueError `INVALID_RECORDS` with every problem, one a line.
 */
export async function openRecords(
  path: string,
  model: GraphModel,
  store: Pick<Store, 'kind' | 'batchSize' | 'resolvedEdges'>,
): Promise<readonly GraphRecord[] | AsyncIterable<RecordsChunk>> {
  if (store.kind !== 'EMBEDDED' || (await isFolder(path))) return loadRecords(path, model);
  return streamToStore(path, model, store);
}
