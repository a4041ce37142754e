import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Sets the CORS headers of an answer, and answers preflight requests.
 *
 * `origins` are scheme, host and port, or `*` for all. No credentials are ever
 * allowed, so `*` opens no more than what anyone who reaches the server can read.
 * Returns whether the request is answered.
 */
export function answerCors(
  request: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): boolean {
  const { origin } = request.headers;
  if (origin !== undefined) {
    const allowed = origins.includes('*') ? '*' : origins.find((one) => one === origin);
    if (allowed !== '*') response.setHeader('vary', 'origin');
    if (allowed !== undefined) response.setHeader('access-control-allow-origin', allowed);
  }
  if (request.method !== 'OPTIONS') return false;
  response.statusCode = 204;
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('allow', 'GET, POST, OPTIONS');
  if (response.hasHeader('access-control-allow-origin')) {
    response.setHeader('access-control-allow-methods', 'GET, POST');
    // Echoed, not listed: clients send headers of their own, and none of them grants anything.
    const asked = request.headers['access-control-request-headers'];
    if (asked !== undefined) response.setHeader('access-control-allow-headers', asked);
    response.setHeader('access-control-max-age', '600');
  }
  response.end();
  return true;
}
