import type { GraphRecord } from '../../model/record.js';
import { RecordsChunks } from './records-chunks.js';
import type { RecordsEnd } from './records-format.js';

/**
 * Prints the records of a store, which come in its order, as a records file, in chunks, and returns its last line.
 */
export async function* streamRecords(
  records: AsyncIterable<GraphRecord>,
  onProgress?: (printed: number) => void,
): AsyncGenerator<string, RecordsEnd> {
  const chunks = new RecordsChunks();
  for await (const record of records) {
    const chunk = chunks.take(record);
    if (chunk === undefined) continue;
    yield chunk;
    onProgress?.(chunks.printed);
  }
  const { chunk, end } = chunks.finish();
  yield chunk;
  return end;
}

/** Identifies a graph: returns the last line that its records file would have, with its digest. */
export async function summarizeRecords(
  records: AsyncIterable<GraphRecord>,
  onProgress?: (read: number) => void,
): Promise<RecordsEnd> {
  const chunks = streamRecords(records, onProgress);
  for (;;) {
    const next = await chunks.next();
    if (next.done === true) return next.value;
  }
}
