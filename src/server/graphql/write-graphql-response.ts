import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { HTTPGraphQLResponse } from '@apollo/server';
import { PLAIN_PAGE_POLICY } from '../pages/html.js';

/** Writes what Apollo Server answered, in chunks where it comes in parts. */
export async function writeGraphqlResponse(
  answer: HTTPGraphQLResponse,
  response: ServerResponse,
): Promise<void> {
  response.statusCode = answer.status ?? 200;
  response.setHeader('x-content-type-options', 'nosniff');
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  if (answer.headers.get('content-type') === 'text/html') {
    response.setHeader('content-security-policy', PLAIN_PAGE_POLICY);
  }
  if (answer.body.kind === 'complete') {
    response.end(answer.body.string);
    return;
  }
  for await (const chunk of answer.body.asyncIterator) {
    if (response.destroyed) return;
    const goesOn = response.write(chunk);
    if (!goesOn) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
}
