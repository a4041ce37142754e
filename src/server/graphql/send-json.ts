import { createHash } from 'node:crypto';
import type { JsonText } from '../../json/json-text.js';
import { type Exchange, isOpen, type JsonBody, sendBody, varyOf } from './send-body.js';

/** Sends an answer. With GET it has an `ETag`, and a client that has it already gets 304. */
export async function sendJson(exchange: Exchange, body: JsonBody<JsonText>): Promise<void> {
  const { request, response } = exchange;
  if (request.method !== 'GET') return sendBody(exchange, body);
  if (!isOpen(response)) return;
  const tag = tagOf(body);
  const tagged = tag === undefined ? [] : ['cache-control', 'no-cache', 'etag', tag];
  const headers = [...body.headers, ...tagged];
  if (tag !== undefined && matches(request.headers['if-none-match'], tag)) {
    response.writeHead(304, [...headers, 'vary', varyOf(response)]).end();
  } else {
    await sendBody(exchange, { ...body, headers });
  }
}

/** A weak tag, since the answer may be compressed; none for an answer with errors. */
function tagOf({ status, text }: JsonBody<JsonText>): string | undefined {
  if (status !== 200 || text.startsWith('{"errors"')) return undefined;
  const hash = createHash('sha256').update(text, 'latin1').digest('base64url');
  return `W/"${hash.slice(0, 27)}"`;
}

/** Whether `if-none-match` has the tag, by weak comparison. */
function matches(header: string | undefined, tag: string): boolean {
  const bare = (each: string): string => each.trim().replace(/^W\//u, '');
  return header?.split(',').some((each) => bare(each) === bare(tag)) ?? false;
}
