import type { Store } from '../../store/store.js';
import { readPieces, type RecordSource, type RecordsPiece, recordsOf } from './records-piece.js';

/** What is put at once, in order. */
export interface Batch {
  readonly pieces: readonly RecordsPiece[];
  readonly length: number;
}

/** A store, as far as it decides on batches. */
type BatchedStore = Pick<Store, 'batchSize' | 'placed'>;

/** Puts pieces together, and cuts them, so that each batch but the last is of the size that a store asks for. */
export async function* inBatches(
  records: RecordSource,
  store: BatchedStore,
): AsyncGenerator<Batch> {
  let pieces: RecordsPiece[] = [];
  let length = 0;
  for await (const piece of readPieces(records, store.batchSize)) {
    for (const part of divide(piece, store.batchSize - length, store)) {
      pieces.push(part);
      length += part.length;
      if (length < store.batchSize) continue;
      yield { pieces, length };
      pieces = [];
      length = 0;
    }
  }
  if (length > 0) yield { pieces, length };
}

/** Cuts a piece where a batch ends, of which `room` is left. */
function* divide(
  piece: RecordsPiece,
  room: number,
  { batchSize, placed }: BatchedStore,
): Generator<RecordsPiece> {
  if (piece.length <= room) {
    yield piece;
    return;
  }
  const records = recordsOf(piece, placed);
  yield records.slice(0, room);
  for (let at = room; at < records.length; at += batchSize) {
    yield records.slice(at, at + batchSize);
  }
}
