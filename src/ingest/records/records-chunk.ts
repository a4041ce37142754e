import { CommuniqueError } from '../../kernel/errors.js';
import type { GraphRecord } from '../../model/record.js';
import type { ResolvedEdges } from '../../store/resolved-edges.js';
import type { ResolvedEdgeWriter } from '../../store/resolved-edge-writer.js';
import { isRecord, notARecord, recordList } from '../../store/record-list.js';

/** What stands in some lines of a records file: records, or edges that were read straight into positions. */
export type RecordsChunk = readonly GraphRecord[] | ResolvedEdges;

/** Where records come from: one by one or many at a time, at once or as they are read. */
export type RecordSource =
  Iterable<GraphRecord | RecordsChunk> | AsyncIterable<GraphRecord | RecordsChunk>;

export function isRecords(chunk: RecordsChunk): chunk is readonly GraphRecord[] {
  return Array.isArray(chunk);
}

/** A chunk as records; `resolvedEdges` belongs to the store in which the nodes have their positions. */
export function recordsOf(
  chunk: RecordsChunk,
  resolvedEdges: ResolvedEdgeWriter | undefined,
): readonly GraphRecord[] {
  if (isRecords(chunk)) return chunk;
  if (resolvedEdges !== undefined) return resolvedEdges.recordsOf(chunk);
  throw new CommuniqueError('INTERNAL', 'edges have positions, but the store has none');
}

/**
 * What a source gives, as chunks: records that come one by one are put together, `size` at a time.
 *
 * @throws CommuniqueError `INVALID_RECORDS` where something else comes.
 */
export async function* readChunks(
  source: RecordSource,
  size: number,
): AsyncGenerator<RecordsChunk> {
  let single: GraphRecord[] = [];
  const take = (item: GraphRecord | RecordsChunk): readonly RecordsChunk[] => {
    if (isRecord(item)) {
      if (single.push(item) < size) return [];
      return takeSingle();
    }
    return [...takeSingle(), expectChunk(item)];
  };
  const takeSingle = (): readonly RecordsChunk[] => {
    const records = single;
    single = [];
    return records.length === 0 ? [] : [records];
  };
  if (isAsync(source)) {
    for await (const item of source) for (const chunk of take(item)) yield chunk;
  } else {
    // Not `for await`, which would wait for each record.
    for (const item of source) for (const chunk of take(item)) yield chunk;
  }
  yield* takeSingle();
}

/** Callers without types may give anything. */
function isAsync(source: RecordSource): source is AsyncIterable<GraphRecord | RecordsChunk> {
  const value: unknown = source;
  if (typeof value === 'object' && value !== null) {
    if (Symbol.asyncIterator in value) return true;
    if (Symbol.iterator in value) return false;
  }
  throw notARecord(value);
}

function expectChunk(chunk: RecordsChunk): RecordsChunk {
  if (Array.isArray(chunk)) return recordList(chunk);
  const value: unknown = chunk;
  if (typeof value === 'object' && value !== null && 'relationship' in value) return chunk;
  throw notARecord(value);
}
