import type { IncomingMessage } from 'node:http';
import { explainLimit } from '../../kernel/limits.js';
import type { ByteBudget } from '../admission/byte-budget.js';
import { RequestFault } from './request-fault.js';

/** What a body may take. */
export interface BodyLimits {
  /** The most bytes of this one. */
  readonly most: number;
  /** The bytes of all bodies under way. */
  readonly budget: ByteBudget;
}

/**
 * Reads the body of a request as it was sent, up to `most` bytes. It holds its bytes of the budget, which whoever gets
 * it gives back.
 *
 * What is beyond the limit is read and discarded, so that the client gets to read the refusal instead
 * of a broken connection.
 *
 * @throws RequestFault 413 when the body is larger, 503 when there are too many others, 400 when the client hangs up.
 */
export function readBody(request: IncomingMessage, { most, budget }: BodyLimits): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      if (length + chunk.length > most) {
        refuse(tooLarge(request, most));
      } else if (budget.take(chunk.length)) {
        length += chunk.length;
        chunks.push(chunk);
      } else {
        refuse(tooMany(budget));
      }
    });
    request.on('end', () => {
      length = 0; // the budget is no longer ours to give back
      const [only] = chunks;
      resolve(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks));
    });
    if (request.destroyed) reject(ended()); // while it was found out who asks; no event will come
    request.on('error', hangUp);
    request.on('close', hangUp);
    if (Number(request.headers['content-length'] ?? 0) > most) refuse(tooLarge(request, most));

    function refuse(fault: RequestFault): void {
      request.removeAllListeners('data').removeAllListeners('end').resume();
      chunks.length = 0;
      budget.giveBack(length);
      length = 0;
      reject(fault);
    }

    function hangUp(): void {
      // Every request is closed in the end; an error, which is costly, is created only where it is needed.
      if (!request.complete) refuse(ended());
    }
  });
}

function ended(): RequestFault {
  return new RequestFault(400, 'The request ended before its body was complete.');
}

function tooLarge({ headers }: IncomingMessage, most: number): RequestFault {
  const announced = headers['content-length'];
  const asked = announced === undefined ? undefined : Number(announced);
  return new RequestFault(413, explainLimit('bodySize', asked, most), {
    code: 'PAYLOAD_TOO_LARGE',
  });
}

function tooMany({ most }: ByteBudget): RequestFault {
  return new RequestFault(503, explainLimit('bodiesSize', undefined, most), {
    code: 'OVERLOADED',
    headers: { 'retry-after': '1', connection: 'close' },
  });
}
