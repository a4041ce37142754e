import type { Store } from '../../store/store.js';
import { readChunks, type RecordSource, type RecordsChunk, recordsOf } from './records-chunk.js';

/** What is put at once, in order. */
export interface Batch {
  readonly chunks: readonly RecordsChunk[];
  readonly length: number;
}

/** A store, as far as it decides on batches. */
type BatchedStore = Pick<Store, 'batchSize' | 'resolvedEdges'>;

/** Puts chunks together, and cuts them, so that each batch but the last is of the size that a store asks for. */
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

/** Cuts a chunk where a batch ends, of which `left` is left. */
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
