import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../../log/create-log.js';
import type { Meter } from '../metrics/meter.js';
import { COMMON_HEADERS } from './common-headers.js';

/**
 * Answers `/metrics`, where there is a meter.
 *
 * @returns whether the request is one for them
 */
export function answerMetrics(
  request: IncomingMessage,
  response: ServerResponse,
  { meter, log }: { readonly meter?: Meter; readonly log: Log },
): boolean {
  if (meter === undefined || request.url?.split('?', 1)[0] !== '/metrics') return false;
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  meter.print().then(
    ({ type, text }) => {
      response.writeHead(200, { ...COMMON_HEADERS, 'content-type': type }).end(text);
    },
    (error: unknown) => {
      log.error({ err: error }, 'the metrics could not be printed');
      response.writeHead(500, COMMON_HEADERS).end();
    },
  );
  return true;
}
