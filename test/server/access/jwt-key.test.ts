import { createHmac, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import type { JwtOptions } from '../../../src/server/access/jwt-verifier.js';
import { acceptJwt, askWithToken, encodePart, refusedToken } from '../../support/ask-with-token.js';
import { validClaims } from '../../support/start-issuer.js';
import { startTinyServer, type TinyServer } from '../../support/start-tiny-server.js';

describe('a JSON Web Token, checked with a key', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwt: JwtOptions = {
    keys: publicKey,
    issuer: 'https://login.example',
    audience: 'https://graph.example',
    roleClaim: 'https://graph.example/access.roles',
    algorithms: ['RS256', 'PS256'],
    clockTolerance: 0,
  };
  let server: TinyServer;
  beforeAll(async () => {
    server = await startTinyServer({}, acceptJwt(jwt));
  });
  afterAll(() => server.stop());

  it('may have its role inside of an object, or under a name with dots', async () => {
    const { role, ...claims } = validClaims();
    const named = { 'https://graph.example/access.roles': [role] };
    const nested = { 'https://graph': { 'example/access': { roles: [role] } } };
    const tokens = await Promise.all(
      [named, nested].map((roles) =>
        new SignJWT({ ...claims, ...roles }).setProtectedHeader({ alg: 'PS256' }).sign(privateKey),
      ),
    );

    for (const token of tokens) {
      expect(await askWithToken(server, token)).toEqual({
        status: 200,
        requester: 'editor kari@example.org',
      });
    }
  });

  it.each([
    publicKey.export({ type: 'spki', format: 'pem' }),
    publicKey.export({ type: 'pkcs1', format: 'der' }),
  ])('is refused if the public key is its secret (%#)', async (secret) => {
    const signed = `${encodePart({ alg: 'HS256', typ: 'JWT' })}.${encodePart(validClaims())}`;
    const signature = createHmac('sha256', secret).update(signed).digest('base64url');

    expect(await askWithToken(server, `${signed}.${signature}`)).toEqual(
      refusedToken('is signed with an algorithm that this server does not accept'),
    );
  });

  it('is refused if it brings a key of its own', async () => {
    const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = createPublicKey(own.privateKey).export({ format: 'jwk' }) as {
      n: string;
      e: string;
    };
    const token = await new SignJWT(validClaims())
      .setProtectedHeader({ alg: 'RS256', jwk: { ...jwk, kty: 'RSA' } })
      .sign(own.privateKey);

    expect(await askWithToken(server, token)).toEqual(refusedToken('has a wrong signature'));
  });
});
