import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { HTTPGraphQLResponse } from '@apollo/server';
import type { JsonText } from '../../json/json-text.js';
import { PLAIN_PAGE_POLICY } from '../pages/html.js';
import { type Exchange, isOpen, sendBody } from './send-body.js';
import { sendJson } from './send-json.js';

const NO_SNIFFING = ['x-content-type-options', 'nosniff'];

/** Sends the answer to a POST that has data and no errors. */
export function sendData(
  text: JsonText | Buffer,
  contentType: string,
  exchange: Exchange,
): Promise<void> {
  const headers = [...NO_SNIFFING, 'content-type', contentType];
  return sendBody(exchange, { status: 200, headers, text });
}

/**
 * Writes what Apollo Server answered, in chunks where it is not complete. `toText` turns a complete
 * body into JSON of bytes, where it is not yet.
 */
export async function writeGraphqlResponse(
  { status = 200, headers: given, body }: HTTPGraphQLResponse,
  exchange: Exchange,
  toText: (body: string) => JsonText,
): Promise<void> {
  const { response } = exchange;
  const headers = [...NO_SNIFFING, ...[...given].flat()];
  if (body.kind === 'complete') {
    if (given.get('content-type') === 'text/html') writePage(body.string, headers, response);
    else await sendJson(exchange, { status, headers, text: toText(body.string) });
    return;
  }
  if (!isOpen(response)) return;
  response.writeHead(status, headers);
  for await (const chunk of body.asyncIterator) {
    if (response.destroyed) return;
    const goesOn = response.write(chunk);
    if (!goesOn) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
}

/** Writes the page that a browser gets in place of an answer. */
function writePage(html: string, headers: readonly string[], response: ServerResponse): void {
  if (!isOpen(response)) return;
  response.writeHead(200, [...headers, 'content-security-policy', PLAIN_PAGE_POLICY]);
  response.end(html);
}
