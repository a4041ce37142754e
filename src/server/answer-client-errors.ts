import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { explainLimit } from '../kernel/limits.js';
import { systemErrorCode } from '../kernel/system-error-code.js';
import { printRefusal } from './graphql/refuse-request.js';
import { RequestFault } from './graphql/request-fault.js';

/**
 * Answers what never becomes a request: one that is malformed, or that does not arrive in time. Node would answer
 * without a body; clients get JSON, as for every other error.
 */
export function answerClientErrors(server: Server, receiveTimeout: number): void {
  const answers = new WeakMap<object, ServerResponse>();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answers.set(request.socket, response);
  });
  server.on('clientError', (error: Error, socket: Socket) => {
    const answer = answers.get(socket);
    // Nothing may be written into an answer that is half sent.
    const isAnswering = answer?.headersSent === true && !answer.writableFinished;
    if (isAnswering || !socket.writable || systemErrorCode(error) === 'ECONNRESET') {
      socket.destroy();
    } else {
      socket.end(print(explain(error, receiveTimeout)), () => socket.destroy());
    }
  });
}

function explain(error: Error, receiveTimeout: number): RequestFault {
  switch (systemErrorCode(error)) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new RequestFault(408, explainLimit('receiveTime', undefined, receiveTimeout), {
        code: 'REQUEST_TIMEOUT',
      });
    case 'HPE_HEADER_OVERFLOW':
      return new RequestFault(
        431,
        'the headers of the request are too large; send a long question with POST',
        { code: 'HEADERS_TOO_LARGE' },
      );
    default:
      return new RequestFault(400, 'this is not a request of HTTP/1.1');
  }
}

function print(fault: RequestFault): string {
  const body = printRefusal(fault);
  return [
    `HTTP/1.1 ${fault.status} ${STATUS_CODES[fault.status] ?? ''}`,
    'Connection: close',
    'X-Content-Type-Options: nosniff',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}
