import type { IncomingMessage, ServerResponse } from 'node:http';

interface CorsOptions {
  /** Scheme, host and port of each, or `*` for all. */
  readonly origins: readonly string[];
  /** What may be sent, such as `GET, POST`. */
  readonly methods: string;
}

/**
 * Sets the CORS headers of an answer, and answers preflight requests.
 *
 * No credentials are ever allowed that a browser sends by itself, so `*` opens no more than what anyone
 * who reaches the server can read.
 * Returns whether the request is answered.
 */
export function answerCors(
  request: IncomingMessage,
  response: ServerResponse,
  { origins, methods }: CorsOptions,
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
  response.setHeader('allow', `${methods}, OPTIONS`);
  if (response.hasHeader('access-control-allow-origin')) {
    response.setHeader('access-control-allow-methods', methods);
    // Echoed, not listed: clients send headers of their own, and none of them grants anything.
    const asked = request.headers['access-control-request-headers'];
    if (asked !== undefined) response.setHeader('access-control-allow-headers', asked);
    response.setHeader('access-control-max-age', '600');
  }
  response.end();
  return true;
}
