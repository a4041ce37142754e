import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Request, Response } from 'express';
import Negotiator from 'negotiator';
import { LEAST_COMPRESSED } from '../graphql/send-body.js';

export interface ChunksOptions {
  readonly request: Request;
  readonly response: Response;
  /** Those of a file; an answer that tells of an error has none of them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
}

/**
 * Sends a text in chunks, no faster than whoever asked reads, and compressed where that pays: what is
 * sent is not held. That somebody stops reading is no error.
 *
 * @throws what the chunks throw; with the first of them before anything is sent, else after the
 *   connection was cut, since half a file must not look like a whole one.
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

/** As much as decides whether compressing pays, or all there is. */
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

/** At their quickest both keep up with what writes the file; Brotli is quicker and as small. */
const COMPRESSORS = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  gzip: () => createGzip({ level: 1 }),
};

type Encoding = keyof typeof COMPRESSORS | 'identity';
const ENCODINGS: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** What the client likes best, and of what it likes as well, what we do. */
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
