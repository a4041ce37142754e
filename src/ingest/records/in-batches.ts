import type { Store } from '../../store/store.js';
import { readChunks, type RecordSource, type RecordsChunk, recordsOf } from './records-chunk.js';

/** Records that are written together, in order. */
export interface Batch {
  readonly chunks: readonly RecordsChunk[];
  readonly length: number;
}

/** What of a store determines the batches. */
type BatchedStore = Pick<Store, 'batchSize' | 'resolvedEdges'>;

/** Merges and splits chunks into batches of the size that a store wants; the last may be smaller. */
export async function* inBatches(
  records: RecordSource,
  store: BatchedStore,
): AsyncGenerator<Batch> {
  let chunks: RecordsChunk[] = [];
  let length = 0;
  for await (const chunk of readChunks(records, store.batchSize)) {
    for (const part of divide(chunk, store.batchSize - length, store)) {
      chunks.push(part);
      length += part.length;
      if (length < store.batchSize) continue;
      yield { chunks, length };
      chunks = [];
      length = 0;
    }
  }
  if (length > 0) yield { chunks, length };
}

/** Splits a chunk at the ends of batches; the current batch has `left` records left. */
function* divide(
  chunk: RecordsChunk,
  left: number,
  { batchSize, resolvedEdges }: BatchedStore,
): Generator<RecordsChunk> {
  if (chunk.length <= left) {
    yield chunk;
    return;
  }
  const records = recordsOf(chunk, resolvedEdges);
  yield records.slice(0, left);
  for (let at = left; at < records.length; at += batchSize) {
    yield records.slice(at, at + batchSize);
  }
}
