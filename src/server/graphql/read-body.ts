import type { IncomingMessage } from 'node:http';
import { explainLimit } from '../../kernel/limits.js';
import { RequestFault } from './request-fault.js';

/**
 * Reads the body of a request as it was sent, up to `most` bytes.
 *
 * What is beyond the limit is read and discarded, so that the client gets to read the refusal instead
 * of a broken connection.
 *
 * @throws RequestFault 413 when the body is larger, 400 when the client hangs up.
 */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= most) chunks.push(chunk);
      else refuse();
    });
    request.on('end', () => {
      const [only] = chunks;
      resolve(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks));
    });
    if (request.destroyed) reject(ended()); // while it was found out who asks; no event will come
    request.on('error', hangUp);
    request.on('close', hangUp);
    if (Number(request.headers['content-length'] ?? 0) > most) refuse();

    function refuse(): void {
      request.removeAllListeners('data').resume();
      chunks.length = 0;
      const announced = Number(request.headers['content-length'] ?? Number.NaN);
      const asked = Number.isNaN(announced) ? undefined : announced;
      const message = explainLimit('bodySize', asked, most);
      reject(new RequestFault(413, message, { code: 'PAYLOAD_TOO_LARGE' }));
    }

    function hangUp(): void {
      // Every request is closed in the end; an error, which is costly, is created only where it is needed.
      if (request.complete) return;
      reject(ended());
    }
  });
}

function ended(): RequestFault {
  return new RequestFault(400, 'The request ended before its body was complete.');
}
