import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import type { JsonText } from '../../json/json-text.js';

/** An exchange with a client. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** A body that is whole, and what goes with it. */
export interface JsonBody<Text extends JsonText | Buffer = JsonText | Buffer> {
  readonly status: number;
  /** Names and values in turn: Node writes a list of them quicker than it goes through an object. */
  readonly headers: readonly string[];
  /** Each character is a byte; bytes themselves where the same body is sent more than once. */
  readonly text: Text;
}

/**
 * From so many bytes on an answer or a file is compressed: a shorter one fits into what is sent before
 * the first acknowledgement, and comes no sooner.
 */
export const LEAST_COMPRESSED = 14_000;

/** The quickest: a fifth of the size for 3 µs a kB, where the best takes three times as long for a sixth. */
const LEVEL = 1;

const compress = promisify(gzip);

/** Sends a body, compressed where that pays; nothing to who does not wait any more. */
export async function sendBody(exchange: Exchange, body: JsonBody): Promise<void> {
  const { request, response } = exchange;
  if (!isOpen(response)) return;
  const { status, headers, text } = body;
  const isLarge = text.length >= LEAST_COMPRESSED;
  if (!isLarge && request.method === 'POST') {
    send(response, status, headers, text);
    return;
  }
  const varied = [...headers, 'vary', varyOf(response)];
  if (!isLarge || !takesGzip(request)) {
    send(response, status, varied, text);
    return;
  }
  const bytes = await compressed(text);
  // The client may have gone meanwhile.
  if (isOpen(response)) send(response, status, [...varied, 'content-encoding', 'gzip'], bytes);
}

function send(
  response: ServerResponse,
  status: number,
  headers: readonly string[],
  text: JsonText | Buffer,
): void {
  response.writeHead(status, [...headers, 'content-length', String(text.length)]);
  response.end(text, 'latin1');
}

/** Whether nothing has been answered yet, and somebody still waits. */
export function isOpen(response: ServerResponse): boolean {
  return !response.headersSent && !response.destroyed;
}

/** By what else than its address an answer differs, beside what is said of it already. */
export function varyOf(response: ServerResponse): string {
  const said = response.getHeader('vary');
  return said === undefined
    ? 'accept, accept-encoding'
    : `${String(said)}, accept, accept-encoding`;
}

function takesGzip(request: IncomingMessage): boolean {
  if (request.headers['accept-encoding'] === undefined) return false;
  return new Negotiator(request).encoding(['gzip', 'identity']) === 'gzip';
}

/** What kept bytes are compressed, for as long as they are kept themselves. */
const compressedBytes = new WeakMap<Buffer, Promise<Buffer>>();

/** Compresses in a thread of its own. */
function compressed(text: JsonText | Buffer): Promise<Buffer> {
  if (typeof text === 'string') return compress(Buffer.from(text, 'latin1'), { level: LEVEL });
  let bytes = compressedBytes.get(text);
  if (bytes === undefined) {
    bytes = compress(text, { level: LEVEL });
    compressedBytes.set(text, bytes);
  }
  return bytes;
}
