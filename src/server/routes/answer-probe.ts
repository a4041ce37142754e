import type { IncomingMessage, ServerResponse } from 'node:http';
import { COMMON_HEADERS } from './common-headers.js';
import type { Log } from '../../log/create-log.js';
import type { Readiness } from '../availability/readiness.js';

export interface ProbeOptions {
  readonly readiness: Readiness;
  /** Brings `readiness` up to date before it is read. */
  readonly updateReadiness?: () => Promise<void>;
  readonly log: Log;
}

/**
 * Answers `/healthz` and `/readyz`. They are apart from the pages because they are asked often, and
 * from the start, when nobody needs a page yet.
 *
 * @returns whether the request is one of them
 */
export function answerProbe(
  request: IncomingMessage,
  response: ServerResponse,
  { readiness, updateReadiness, log }: ProbeOptions,
): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  switch (request.url?.split('?', 1)[0]) {
    case '/healthz':
      send(response, 200, { status: 'ok' });
      return true;
    case '/readyz':
      (updateReadiness?.() ?? Promise.resolve()).then(
        () => {
          const { state } = readiness;
          send(response, state.status === 'ready' ? 200 : 503, state);
        },
        (error: unknown) => {
          log.error({ err: error }, 'a probe could not be answered');
          send(response, 500, { error: 'Internal server error' });
        },
      );
      return true;
    default:
      return false;
  }
}

function send(response: ServerResponse, status: number, content: object): void {
  response
    .writeHead(status, { ...COMMON_HEADERS, 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(content));
}
