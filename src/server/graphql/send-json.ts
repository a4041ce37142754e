import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import type { JsonText } from '../../json/json-text.js';

/** An exchange with a client. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** A body that is whole, each of its characters a byte, and what goes with it. */
export interface JsonBody {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly text: JsonText;
}

/**
 * From so many bytes on an answer is compressed for who takes it so: below it fits into what is sent
 * before the first acknowledgement, and nothing is won.
 */
const LEAST_COMPRESSED = 14_000;

/** The quickest: a fifth of the size for 3 µs a kB, where the best takes three times as long for a sixth. */
const LEVEL = 1;

const compress = promisify(gzip);

/** Sends an answer; one that was asked for with GET has a tag, by which who has it already is spared it. */
export async function sendJson({ request, response }: Exchange, body: JsonBody): Promise<void> {
  if (!isOpen(response)) return;
  const { status, headers, text } = body;
  const isLarge = text.length >= LEAST_COMPRESSED;
  if (request.method !== 'GET' && !isLarge) {
    send(response, status, { ...headers, 'content-length': text.length }, text);
    return;
  }
  const tag = request.method === 'GET' ? tagOf(body) : undefined;
  response.appendHeader('vary', 'accept, accept-encoding');
  const tagged =
    tag === undefined ? headers : { ...headers, 'cache-control': 'no-cache', etag: tag };
  if (tag !== undefined && holds(request.headers['if-none-match'], tag)) {
    send(response, 304, tagged, '');
  } else if (isLarge && new Negotiator(request).encoding(['gzip', 'identity']) === 'gzip') {
    await sendCompressed(response, status, tagged, text);
  } else {
    send(response, status, { ...tagged, 'content-length': text.length }, text);
  }
}

async function sendCompressed(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  text: JsonText,
): Promise<void> {
  // In a thread of its own; the client may go meanwhile.
  const bytes = await compress(Buffer.from(text, 'latin1'), { level: LEVEL });
  if (!isOpen(response)) return;
  response.writeHead(status, {
    ...headers,
    'content-encoding': 'gzip',
    'content-length': bytes.length,
  });
  response.end(bytes);
}

function send(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  text: JsonText,
): void {
  response.writeHead(status, headers);
  response.end(text, 'latin1');
}

/** Whether nothing has been answered yet, and somebody still waits. */
export function isOpen(response: ServerResponse): boolean {
  return !response.headersSent && !response.destroyed;
}

/** A weak tag, since the answer may be compressed; none for what is no answer, or holds errors. */
function tagOf({ status, text }: JsonBody): string | undefined {
  if (status !== 200 || text.startsWith('{"errors"')) return undefined;
  const hash = createHash('sha256').update(text, 'latin1').digest('base64url');
  return `W/"${hash.slice(0, 27)}"`;
}

/** Whether the client has what the tag stands for; tags are compared weakly. */
function holds(header: string | undefined, tag: string): boolean {
  const bare = (each: string): string => each.trim().replace(/^W\//u, '');
  return header?.split(',').some((each) => bare(each) === bare(tag)) ?? false;
}
