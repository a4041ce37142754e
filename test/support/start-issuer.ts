import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose';
import type { JwtOptions } from '../../src/server/access/jwt-verifier.js';

const ALGORITHM = 'ES256';
const ISSUER = 'https://login.example';
const AUDIENCE = 'https://graph.example';

export type Claims = Readonly<Record<string, unknown>>;

/** Issues JSON Web Tokens, and publishes its keys over HTTP. */
export interface Issuer {
  /** What a server needs to accept its tokens. */
  readonly jwt: JwtOptions;
  /** How often the keys were asked for. */
  readonly fetches: () => number;
  /** Signs a token of an editor that is valid for an hour, or one with other claims: `undefined` leaves one out. */
  sign(claims?: Claims): Promise<string>;
  /** Signs with a new key from now on, and publishes it alone. */
  rotate(): Promise<void>;
  /** Answers those who ask for the keys with this status; 200 at first. */
  answerWith(status: number): void;
  stop(): Promise<void>;
}

interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly published: JWK;
}

export async function startIssuer(): Promise<Issuer> {
  let key = await createKey('key-1');
  let fetches = 0;
  let status = 200;
  const server = createServer((_request, response) => {
    fetches += 1;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: [key.published] }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on one
  return {
    jwt: {
      keys: new URL(`http://127.0.0.1:${port}/jwks.json`),
      issuer: ISSUER,
      audience: AUDIENCE,
      roleClaim: 'role',
      algorithms: [ALGORITHM],
      clockTolerance: 5,
      refetchInterval: 0,
      verifiedFor: 0,
    },
    fetches: () => fetches,
    sign: (claims = {}) =>
      new SignJWT({ ...validClaims(), ...claims })
        .setProtectedHeader({ alg: ALGORITHM, kid: key.published.kid ?? '' })
        .sign(key.privateKey),
    rotate: async () => {
      key = await createKey('key-2');
    },
    answerWith: (other) => {
      status = other;
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function createKey(kid: string): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM);
  return { privateKey, published: { ...(await exportJWK(publicKey)), kid, alg: ALGORITHM } };
}

/** The claims of a token that is accepted, with the role of an editor. */
export function validClaims(): JWTPayload {
  return {
    iss: ISSUER,
    aud: AUDIENCE,
    sub: 'kari@example.org',
    role: 'editor',
    exp: now() + 3600,
  };
}

/** The time in seconds, as claims have it. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}
