import { CommuniqueError } from '../../kernel/errors.js';
import type { GraphRecord } from '../../model/record.js';
import type { ResolvedEdges } from '../../store/resolved-edges.js';
import type { ResolvedEdgeWriter } from '../../store/resolved-edge-writer.js';
import { isRecord, notARecord, recordList } from '../../store/record-list.js';

/** Some records: as such, or edges that were resolved to the indexes of their nodes as they were read. */
export type RecordsChunk = readonly GraphRecord[] | ResolvedEdges;

/** A source of records: one by one or in chunks, synchronous or asynchronous. */
export type RecordSource =
  Iterable<GraphRecord | RecordsChunk> | AsyncIterable<GraphRecord | RecordsChunk>;

export function isRecords(chunk: RecordsChunk): chunk is readonly GraphRecord[] {
  return Array.isArray(chunk);
}

/** A chunk as records; `resolvedEdges` is that of the store whose node indexes it contains. */
export function recordsOf(
  chunk: RecordsChunk,
  resolvedEdges: ResolvedEdgeWriter | undefined,
): readonly GraphRecord[] {
  if (isRecords(chunk)) return chunk;
  if (resolvedEdges !== undefined) return resolvedEdges.recordsOf(chunk);
  throw new CommuniqueError('INTERNAL', 'the store does not take resolved edges');
}

/**
 * Reads a source in chunks: records that come one by one are collected into chunks of `size`.
 *
 * @throws CommuniqueError `INVALID_RECORDS` if something else comes.
 */
export async function* readChunks(
  source: RecordSource,
  size: number,
): AsyncGenerator<RecordsChunk> {
  let pending: GraphRecord[] = [];
  const take = (item: GraphRecord | RecordsChunk): readonly RecordsChunk[] => {
    if (isRecord(item)) {
      if (pending.push(item) < size) return [];
      return takePending();
    }
    return [...takePending(), expectChunk(item)];
  };
  const takePending = (): readonly RecordsChunk[] => {
    const records = pending;
    pending = [];
    return records.length === 0 ? [] : [records];
  };
  if (isAsync(source)) {
    for await (const item of source) for (const chunk of take(item)) yield chunk;
  } else {
    // Not `for await`, which would wait for each record.
    for (const item of source) for (const chunk of take(item)) yield chunk;
  }
  yield* takePending();
}

/** Untyped callers may pass anything. */
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
