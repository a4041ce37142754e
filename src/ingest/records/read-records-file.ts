import { CommuniqueError } from '../../kernel/errors.js';
import { explainSystemError } from '../../kernel/explain-system-error.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphRecord } from '../../model/record.js';
import type { Store } from '../../store/store.js';
import { PrintedEdges } from './printed-edges.js';
import { LINE_FEED, readLines } from './read-lines.js';
import type { RecordsEnd } from './records-format.js';
import { RecordsParser } from './records-parser.js';
import type { RecordsChunk } from './records-chunk.js';

/** The contents of a records file. */
export interface RecordsFile {
  readonly end: RecordsEnd;
  readonly records: readonly GraphRecord[];
}

/**
 * Reads a whole file that `writeRecordsFile` wrote.
 *
 * @throws CommuniqueError `INVALID_RECORDS`, with file and line, if it is damaged, truncated,
 *   of another format, or written for another model.
 */
export async function readRecordsFile(file: string, model: GraphModel): Promise<RecordsFile> {
  const records: GraphRecord[] = [];
  const chunks = streamRecordsFile(file, model);
  for (;;) {
    const next = await chunks.next();
    if (next.done === true) return { end: next.value, records };
    for (const record of next.value) records.push(record);
  }
}

/** Reads the text of a records file; `file` is its name in messages. */
export function parseRecords(text: string, file: string, model: GraphModel): RecordsFile {
  const parser = new RecordsParser(file, model);
  const last = text.lastIndexOf('\n') + 1;
  const records = parser.take(Buffer.from(text.slice(0, last)));
  return { end: parser.finish(text.slice(last)), records };
}

/**
 * Reads a file that `writeRecordsFile` wrote in chunks, and returns its last line. Some problems are only
 * found at its end.
 *
 * @throws CommuniqueError as `readRecordsFile` does.
 */
export async function* streamRecordsFile(
  file: string,
  model: GraphModel,
): AsyncGenerator<readonly GraphRecord[], RecordsEnd> {
  const parser = new RecordsParser(file, model);
  return yield* parse(file, parser, (lines) => [parser.take(lines)]);
}

/**
 * The same for a store that is filled with the chunks meanwhile: edges whose nodes are in it come as resolved
 * edges, which are the fastest to write.
 */
export async function* streamToStore(
  file: string,
  model: GraphModel,
  { resolvedEdges, batchSize }: Pick<Store, 'batchSize' | 'resolvedEdges'>,
): AsyncGenerator<RecordsChunk, RecordsEnd> {
  if (resolvedEdges === undefined) return yield* streamRecordsFile(file, model);
  const parser = new RecordsParser(file, model);
  const edges = new PrintedEdges(model, resolvedEdges);
  return yield* parse(file, parser, (lines) => parser.takeInChunks(lines, edges, batchSize));
}

async function* parse<Chunk>(
  file: string,
  parser: RecordsParser,
  take: (lines: Buffer) => readonly Chunk[],
): AsyncGenerator<Chunk, RecordsEnd> {
  let rest = '';
  for await (const lines of readFile(file)) {
    if (lines.at(-1) === LINE_FEED) yield* take(lines);
    else rest = lines.toString();
  }
  return parser.finish(rest);
}

async function* readFile(file: string): AsyncGenerator<Buffer> {
  try {
    yield* readLines(file);
  } catch (cause) {
    const reason = explainSystemError(cause, file) ?? `${file}: the file cannot be read.`;
    throw new CommuniqueError('INVALID_RECORDS', reason, { cause });
  }
}

/** Reads a records file to its end to check it, and returns its last line. */
export async function checkRecordsFile(file: string, model: GraphModel): Promise<RecordsEnd> {
  const records = streamRecordsFile(file, model);
  for (;;) {
    const next = await records.next();
    if (next.done === true) return next.value;
  }
}
