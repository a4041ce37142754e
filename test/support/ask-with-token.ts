import { type Access, createAccess } from '../../src/server/access/access.js';
import type { JwtOptions } from '../../src/server/access/jwt-verifier.js';
import type { TinyServer } from './start-tiny-server.js';

/** All may read, and these JSON Web Tokens are accepted. */
export const acceptJwt = (jwt: JwtOptions): Access =>
  createAccess({ anonymousReading: true, tokens: [], jwt });

/** Asks who asks: the status, and the requester or the error. */
export async function askWithToken({ url }: TinyServer, token: string): Promise<object> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: '{ "query": "{ requester }" }',
  });
  const { data, errors } = (await response.json()) as Answer;
  const { status } = response;
  if (data !== undefined) return { status, requester: data.requester };
  return { status, code: errors?.[0].extensions.code, message: errors?.[0].message };
}

interface Answer {
  readonly data?: { readonly requester: string };
  readonly errors?: readonly [
    { readonly message: string; readonly extensions: { readonly code: string } },
  ];
}

/** What comes for a token that is not accepted. */
export const refusedToken = (fault: string) => ({
  status: 401,
  code: 'UNAUTHENTICATED',
  message: `the token ${fault}; ask its issuer for another`,
});

/** A part of a JSON Web Token. */
export const encodePart = (part: object): string =>
  Buffer.from(JSON.stringify(part)).toString('base64url');
