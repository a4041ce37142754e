import type { KeyObject } from 'node:crypto';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { CommuniqueError } from '../../kernel/errors.js';
import { explainJwtError } from './explain-jwt-error.js';
import { readRole } from './read-role.js';
import type { Requester } from './requester.js';
import { type VerifiedRequester, VerifiedTokens } from './verified-tokens.js';

/** Which JSON Web Tokens are accepted. */
export interface JwtOptions {
  /** Where the keys are fetched, or the only key. */
  readonly keys: URL | KeyObject;
  /** The `iss` of every token. */
  readonly issuer: string;
  /** The `aud` of every token, or one of them. */
  readonly audience: string;
  /** The claim that has the role. */
  readonly roleClaim: string;
  /** With which tokens may be signed. */
  readonly algorithms: readonly string[];
  /** How far the clock of the issuer may be from ours, in seconds. */
  readonly clockTolerance: number;
  /**
   * How long after the keys were fetched a token with a key that is not among them fetches them again, in
   * milliseconds; 30,000 by default, so that made-up tokens cannot make us ask all the time.
   */
  readonly refetchInterval?: number;
  /**
   * How long a token that was verified is not verified again, in milliseconds; 60,000 by default, which is
   * less than the keys themselves are cached.
   */
  readonly verifiedFor?: number;
}

type Verify = (token: string) => Promise<VerifiedRequester>;

/** Checks JSON Web Tokens. What it takes is loaded with the first of them. */
export function createJwtVerifier(
  options: JwtOptions,
): (token: string) => Requester | Promise<Requester> {
  const cache = new VerifiedTokens(options.verifiedFor ?? 60_000);
  let loading: Promise<Verify> | undefined;
  const verify = async (token: string): Promise<Requester> => {
    loading ??= loadVerifier(options);
    const verified = await (await loading)(token);
    cache.add(token, verified, Date.now());
    return verified.requester;
  };
  return (token) => cache.find(token, Date.now()) ?? verify(token);
}

async function loadVerifier(options: JwtOptions): Promise<Verify> {
  const { createRemoteJWKSet, jwtVerify } = await import('jose');
  const { keys, algorithms, issuer, audience, clockTolerance, refetchInterval } = options;
  const getKey: JWTVerifyGetKey =
    keys instanceof URL
      ? createRemoteJWKSet(
          keys,
          refetchInterval === undefined ? {} : { cooldownDuration: refetchInterval },
        )
      : () => keys;
  const checks = {
    algorithms: [...algorithms],
    issuer,
    audience,
    clockTolerance,
    // A token without an end would be valid for ever, and one without a subject has no author.
    requiredClaims: ['exp', 'sub'],
  };
  return async (token) => {
    const { payload } = await jwtVerify(token, getKey, checks).catch((error: unknown) => {
      throw explainJwtError(error);
    });
    // The end is there, since it is required.
    const until = ((payload.exp ?? 0) + clockTolerance) * 1000;
    return { requester: requesterOf(payload, options), until };
  };
}

/** The longest subject: it goes into the history with each change. */
const MOST_CHARACTERS = 200;

function requesterOf(payload: JWTPayload, { roleClaim }: JwtOptions): Requester {
  const { sub = '' } = payload;
  if (sub.length === 0 || sub.length > MOST_CHARACTERS || /\p{C}/u.test(sub)) {
    throw new CommuniqueError(
      'UNAUTHENTICATED',
      `the token: expected in "sub" 1 to ${MOST_CHARACTERS} printable characters, but got something else; ask its issuer for another`,
    );
  }
  const role = readRole(payload, roleClaim);
  if (role !== undefined) return { role, author: sub };
  throw new CommuniqueError(
    'FORBIDDEN',
    `the token gives no role: expected reader, editor or admin in ${JSON.stringify(roleClaim)}; ask whoever gives roles for one`,
  );
}
