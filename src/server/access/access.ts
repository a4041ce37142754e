import type { IncomingMessage } from 'node:http';
import { CommuniqueError } from '../../kernel/errors.js';
import { createJwtVerifier, type JwtOptions } from './jwt-verifier.js';
import { readBearerToken } from './read-bearer-token.js';
import { ANONYMOUS, type Requester } from './requester.js';
import { createTokenFinder, type StaticToken } from './token-finder.js';

/** Who may read and write. */
export interface AccessOptions {
  /** Whether the graph may be read without a token. */
  readonly anonymousReading: boolean;
  readonly tokens: readonly StaticToken[];
  /** Absent where no JSON Web Tokens are accepted. */
  readonly jwt?: JwtOptions | undefined;
}

/** Decides who asks. */
export interface Access {
  /** Whether something may be read without a token. */
  readonly anonymousReading: boolean;
  /**
   * Finds out who sent a request, by nothing but its `authorization` header. At once, except for a JSON
   * Web Token.
   *
   * @throws CommuniqueError `UNAUTHENTICATED` with what to send instead, `FORBIDDEN` if the token has no
   *   role, or `TOKEN_KEYS_UNAVAILABLE`.
   */
  authenticate(request: IncomingMessage): Requester | Promise<Requester>;
}

/** Sets up who may read and write. */
export function createAccess({ anonymousReading, tokens, jwt }: AccessOptions): Access {
  const findToken = createTokenFinder(tokens);
  const verify = jwt === undefined ? undefined : createJwtVerifier(jwt);
  const hasTokens = tokens.length > 0 || jwt !== undefined;
  return {
    anonymousReading,
    authenticate(request) {
      if (request.headers.authorization === undefined) {
        if (anonymousReading) return ANONYMOUS;
        throw new CommuniqueError('UNAUTHENTICATED', TOKEN_NEEDED);
      }
      const token = readBearerToken(request);
      const found = findToken(token);
      if (found !== undefined) return found;
      if (verify !== undefined && isJwt(token)) return verify(token);
      throw new CommuniqueError('UNAUTHENTICATED', hasTokens ? TOKEN_UNKNOWN : NO_TOKENS);
    },
  };
}

/** Three parts, separated by dots. */
function isJwt(token: string): boolean {
  return token.split('.', 4).length === 3;
}

const TOKEN_NEEDED =
  'reading this graph needs a token, but the request has none; send the header "Authorization: Bearer TOKEN"';
const TOKEN_UNKNOWN =
  'the header "authorization" has a token that this server does not know; send one that is valid, or no such header';
const NO_TOKENS =
  'the header "authorization" has a token, but this server accepts none, since its settings name none; send no such header';
