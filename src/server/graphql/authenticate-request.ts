import type { IncomingMessage } from 'node:http';
import { CommuniqueError } from '../../kernel/errors.js';
import type { Access } from '../access/access.js';
import { challengeOf } from '../access/challenge.js';
import type { Requester } from '../access/requester.js';
import { RequestFault } from './request-fault.js';

interface AuthenticationOptions {
  readonly access: Access;
  /** Called with an error that is not the client's. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Finds out who asks, before anything of the request is read.
 *
 * @throws RequestFault where they must not be answered.
 */
export async function authenticateRequest(
  request: IncomingMessage,
  { access, onFailure }: AuthenticationOptions,
): Promise<Requester> {
  try {
    return await access.authenticate(request);
  } catch (error) {
    if (!(error instanceof CommuniqueError && error.isShown)) throw error;
    if (error.httpStatus >= 500) onFailure(error);
    const { code, httpStatus, message } = error;
    const hasToken = request.headers.authorization !== undefined;
    throw new RequestFault(httpStatus, message, {
      code,
      headers: challengeOf(error, { hasToken }),
    });
  }
}
