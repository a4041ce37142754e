import type { IncomingMessage } from 'node:http';
import { CommuniqueError } from '../../kernel/errors.js';

/** The scheme, in any case, and a token in the form of RFC 6750. */
const BEARER = /^bearer +([\w\-.~+/]+=*)$/iu;

/** Longer than any token that is in use, and short enough to be decoded in no time. */
const MOST_CHARACTERS = 8192;

/**
 * Reads the token from the `authorization` header of a request that has one.
 *
 * @throws CommuniqueError `UNAUTHENTICATED` if there is no token in it, or more than one header. No
 *   message has any part of the header.
 */
export function readBearerToken(request: IncomingMessage): string {
  // `headers` has the first one only: a proxy in front may have looked at another.
  const [header = '', ...others] = request.headersDistinct['authorization'] ?? [];
  if (others.length > 0) throw malformed('one such header, but got several');
  if (header.length > MOST_CHARACTERS) {
    throw malformed(`at most ${MOST_CHARACTERS} characters, but got ${header.length}`);
  }
  const token = BEARER.exec(header)?.[1];
  if (token === undefined) throw malformed('"Bearer TOKEN", but got something else');
  return token;
}

function malformed(difference: string): CommuniqueError {
  return new CommuniqueError(
    'UNAUTHENTICATED',
    `the header "authorization": expected ${difference}; correct it, or leave it out`,
  );
}
