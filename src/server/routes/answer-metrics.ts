import type { IncomingMessage, ServerResponse } from 'node:http';
import { CommuniqueError } from '../../kernel/errors.js';
import type { Log } from '../../log/create-log.js';
import type { Access } from '../access/access.js';
import { challengeOf } from '../access/challenge.js';
import type { Meter } from '../metrics/meter.js';
import { COMMON_HEADERS } from './common-headers.js';

export interface MetricsOptions {
  readonly meter?: Meter;
  readonly access: Access;
  readonly log: Log;
}

/**
 * Answers `/metrics`, where there is a meter.
 *
 * @returns whether the request is one for them
 */
export function answerMetrics(
  request: IncomingMessage,
  response: ServerResponse,
  { meter, access, log }: MetricsOptions,
): boolean {
  if (meter === undefined || request.url?.split('?', 1)[0] !== '/metrics') return false;
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  printFor(request, meter, access).then(
    ({ type, text }) => {
      response.writeHead(200, { ...COMMON_HEADERS, 'content-type': type }).end(text);
    },
    (error: unknown) => {
      const isRefused = error instanceof CommuniqueError && error.httpStatus < 500;
      if (!isRefused) log.error({ err: error }, 'the metrics could not be printed');
      const hasToken = request.headers.authorization !== undefined;
      response
        .writeHead(error instanceof CommuniqueError ? error.httpStatus : 500, {
          ...COMMON_HEADERS,
          ...challengeOf(error, { hasToken }),
        })
        .end(isRefused ? `${error.message}\n` : '');
    },
  );
  return true;
}

/** They say how much is asked: whoever may not read the graph need not know that. */
async function printFor(
  request: IncomingMessage,
  meter: Meter,
  access: Access,
): ReturnType<Meter['print']> {
  await access.authenticate(request);
  return meter.print();
}
