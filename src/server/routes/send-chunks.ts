import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Request, Response } from 'express';
import Negotiator from 'negotiator';
import { LEAST_COMPRESSED } from '../graphql/send-body.js';

export interface ChunksOptions {
  readonly request: Request;
  readonly response: Response;
  /** Those of the file; an answer that reports an error has none of them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
}

/**
 * Streams a text, no faster than the client reads, and compressed where that pays. A client that stops
 * reading is no error.
 *
 * @throws what the chunks throw: at the start before anything is sent, later after the connection was
 *   cut, since half a file must not look like a whole one.
 */
export async function sendChunks(
  chunks: AsyncIterable<string>,
  { request, response, headers, signal }: ChunksOptions,
): Promise<void> {
  const source = chunks[Symbol.asyncIterator]();
  let failure: Error | undefined;
  async function* startingWith(start: string): AsyncGenerator<string> {
    yield start;
    try {
      for (let next = await source.next(); next.done !== true; next = await source.next()) {
        yield next.value;
      }
    } catch (error) {
      if (!signal.aborted) failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }
  try {
    const { start, isWhole } = await readStart(source);
    const encoding = isWhole ? 'identity' : chooseEncoding(request);
    response.set(headers);
    if (isWhole) response.set('content-length', String(Buffer.byteLength(start)));
    if (encoding !== 'identity') response.set('content-encoding', encoding);
    if (request.method === 'HEAD' || isWhole) {
      response.end(request.method === 'HEAD' ? undefined : start);
      return;
    }
    const text = Readable.from(startingWith(start), { objectMode: false });
    await (
      encoding === 'identity'
        ? pipeline(text, response, { signal })
        : pipeline(text, COMPRESSORS[encoding](), response, { signal })
    ).catch(() => undefined);
  } finally {
    await source.return?.();
  }
  if (failure !== undefined) throw failure;
}

/** Reads until it is clear whether compression pays, or to the end. */
async function readStart(
  chunks: AsyncIterator<string>,
): Promise<{ readonly start: string; readonly isWhole: boolean }> {
  let start = '';
  while (start.length < LEAST_COMPRESSED) {
    const chunk = await chunks.next();
    if (chunk.done === true) return { start, isWhole: true };
    start += chunk.value;
  }
  return { start, isWhole: false };
}

/** At their fastest both keep up with the writer of the file; Brotli is faster, and compresses as well. */
const COMPRESSORS = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  gzip: () => createGzip({ level: 1 }),
};

type Encoding = keyof typeof COMPRESSORS | 'identity';
const ENCODINGS: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** The encoding that the client prefers; among equals, the one that we prefer. */
function chooseEncoding(request: Request): Encoding {
  if (request.headers['accept-encoding'] === undefined) return 'identity';
  const negotiator: WithPreference = new Negotiator(request);
  const chosen = negotiator.encoding([...ENCODINGS], { preferred: ENCODINGS });
  return ENCODINGS.find((encoding) => encoding === chosen) ?? 'identity';
}

/** The types of the package are older than its second parameter. */
interface WithPreference {
  encoding(
    available: string[],
    options: { readonly preferred: readonly string[] },
  ): string | undefined;
}
