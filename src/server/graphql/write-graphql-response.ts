import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { HTTPGraphQLResponse } from '@apollo/server';
import type { JsonText } from '../../json/json-text.js';
import { PLAIN_PAGE_POLICY } from '../pages/html.js';

/** Writes an answer that is whole. */
export function writeAnswer(text: JsonText, contentType: string, response: ServerResponse): void {
  if (!isOpen(response)) return;
  response.writeHead(200, {
    'x-content-type-options': 'nosniff',
    'content-type': contentType,
    'content-length': text.length,
  });
  response.end(text, 'latin1');
}

/**
 * Writes what Apollo Server answered, in chunks where it comes in parts. `encoding` is that of a JSON
 * body which is whole: `latin1` where each of its characters is a byte already, as `writeResult` has it.
 */
export async function writeGraphqlResponse(
  { status = 200, headers, body }: HTTPGraphQLResponse,
  response: ServerResponse,
  encoding: 'utf8' | 'latin1',
): Promise<void> {
  if (!isOpen(response)) return;
  response.statusCode = status;
  response.setHeader('x-content-type-options', 'nosniff');
  for (const [name, value] of headers) response.setHeader(name, value);
  if (body.kind === 'complete') {
    if (headers.get('content-type') === 'text/html') writePage(body.string, response);
    else response.end(body.string, encoding);
    return;
  }
  for await (const chunk of body.asyncIterator) {
    if (response.destroyed) return;
    const goesOn = response.write(chunk);
    if (!goesOn) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
}

/** Whether nothing has been answered yet, and somebody still waits. */
function isOpen(response: ServerResponse): boolean {
  return !response.headersSent && !response.destroyed;
}

/** Writes the page that a browser gets in place of an answer. */
function writePage(html: string, response: ServerResponse): void {
  response.setHeader('content-security-policy', PLAIN_PAGE_POLICY);
  response.end(html);
}
