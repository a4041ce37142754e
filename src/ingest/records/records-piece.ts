import { CommuniqueError } from '../../kernel/errors.js';
import type { GraphRecord } from '../../model/record.js';
import type { PlacedEdges } from '../../store/placed-edges.js';
import type { PlacedWriter } from '../../store/placed-writer.js';
import { isRecord, notARecord, recordList } from '../../store/record-list.js';

/** What stands in some lines of a records file: records, or edges that were read straight into places. */
export type RecordsPiece = readonly GraphRecord[] | PlacedEdges;

/** Where records come from: one by one or many at a time, at once or as they are read. */
export type RecordSource =
  Iterable<GraphRecord | RecordsPiece> | AsyncIterable<GraphRecord | RecordsPiece>;

export function isRecords(piece: RecordsPiece): piece is readonly GraphRecord[] {
  return Array.isArray(piece);
}

/** A piece as records; `placed` belongs to the store in which the nodes have their places. */
export function recordsOf(
  piece: RecordsPiece,
  placed: PlacedWriter | undefined,
): readonly GraphRecord[] {
  if (isRecords(piece)) return piece;
  if (placed !== undefined) return placed.recordsOf(piece);
  throw new CommuniqueError('INTERNAL', 'edges have places, but the store has none');
}

/**
 * What a source gives, as pieces: records that come one by one are put together, `size` at a time.
 *
 * @throws CommuniqueError `INVALID_RECORDS` where something else comes.
 */
export async function* readPieces(
  source: RecordSource,
  size: number,
): AsyncGenerator<RecordsPiece> {
  let single: GraphRecord[] = [];
  const take = (item: GraphRecord | RecordsPiece): readonly RecordsPiece[] => {
    if (isRecord(item)) {
      if (single.push(item) < size) return [];
      return takeSingle();
    }
    return [...takeSingle(), expectPiece(item)];
  };
  const takeSingle = (): readonly RecordsPiece[] => {
    const records = single;
    single = [];
    return records.length === 0 ? [] : [records];
  };
  if (isAsync(source)) {
    for await (const item of source) for (const piece of take(item)) yield piece;
  } else {
    // Not `for await`, which would wait for each record.
    for (const item of source) for (const piece of take(item)) yield piece;
  }
  yield* takeSingle();
}

/** Callers without types may give anything. */
function isAsync(source: RecordSource): source is AsyncIterable<GraphRecord | RecordsPiece> {
  const value: unknown = source;
  if (typeof value === 'object' && value !== null) {
    if (Symbol.asyncIterator in value) return true;
    if (Symbol.iterator in value) return false;
  }
  throw notARecord(value);
}

function expectPiece(piece: RecordsPiece): RecordsPiece {
  if (Array.isArray(piece)) return recordList(piece);
  const value: unknown = piece;
  if (typeof value === 'object' && value !== null && 'relationship' in value) return piece;
  throw notARecord(value);
}
