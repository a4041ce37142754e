import { acceptJwt, askWithToken, encodePart, refusedToken } from '../../support/ask-with-token.js';
import {
  type Claims,
  type Issuer,
  now,
  startIssuer,
  validClaims,
} from '../../support/start-issuer.js';
import { startTinyServer, type TinyServer } from '../../support/start-tiny-server.js';

describe('a JSON Web Token, checked with the keys that its issuer publishes', () => {
  let issuer: Issuer;
  let server: TinyServer;
  beforeAll(async () => {
    issuer = await startIssuer();
    server = await startTinyServer({}, acceptJwt(issuer.jwt));
  });
  afterAll(async () => {
    await server.stop();
    await issuer.stop();
  });

  it('gives its subject and its role', async () => {
    expect(await askWithToken(server, await issuer.sign())).toEqual({
      status: 200,
      requester: 'editor kari@example.org',
    });
  });

  it('is checked with keys that are fetched once for many', async () => {
    const tokens = await Promise.all([issuer.sign(), issuer.sign({ sub: 'b' }), issuer.sign()]);
    await askWithToken(server, tokens[0]);
    const before = issuer.fetches();

    for (const token of tokens) await askWithToken(server, token);

    expect(issuer.fetches()).toBe(before);
  });

  it.each<readonly [string, Claims, string]>([
    ['has expired', { exp: now() - 60 }, 'has expired'],
    ['is not valid yet', { nbf: now() + 60 }, 'has a "nbf" other than this server expects'],
    ['never expires', { exp: undefined }, 'has a "exp" other than this server expects'],
    [
      'is for others',
      { aud: 'https://other.example' },
      'has a "aud" other than this server expects',
    ],
    ['is for nobody', { aud: undefined }, 'has a "aud" other than this server expects'],
    [
      'is from others',
      { iss: 'https://other.example' },
      'has a "iss" other than this server expects',
    ],
    ['has no subject', { sub: undefined }, 'has a "sub" other than this server expects'],
  ])('is refused if it %s', async (_, claims, fault) => {
    expect(await askWithToken(server, await issuer.sign(claims))).toEqual(refusedToken(fault));
  });

  it.each(['', 'a\nb', 'x'.repeat(201)])(
    'is refused if its subject cannot be an author: %j',
    async (sub) => {
      expect(await askWithToken(server, await issuer.sign({ sub }))).toEqual({
        status: 401,
        code: 'UNAUTHENTICATED',
        message:
          'the token: expected in "sub" 1 to 200 printable characters, but got something else; ask its issuer for another',
      });
    },
  );

  it('is accepted though the clock of its issuer is a little off', async () => {
    const late = await issuer.sign({ exp: now() - 2 });
    const early = await issuer.sign({ nbf: now() + 3 });

    expect([await askWithToken(server, late), await askWithToken(server, early)]).toMatchObject([
      { status: 200 },
      { status: 200 },
    ]);
  });

  it('is accepted if it is for others as well', async () => {
    const token = await issuer.sign({ aud: ['https://other.example', 'https://graph.example'] });

    expect(await askWithToken(server, token)).toMatchObject({ status: 200 });
  });

  it.each([
    ['a list has the highest that counts', ['offline_access', 'admin', 'reader'], 'admin'],
    ['a list of one', ['reader'], 'reader'],
  ])('may have its role in a list: %s', async (_, role, expected) => {
    const token = await issuer.sign({ role });

    expect(await askWithToken(server, token)).toEqual({
      status: 200,
      requester: `${expected} kari@example.org`,
    });
  });

  it.each([undefined, 'EDITOR', 'owner', [], {}, 7, ['owner']])(
    'is not enough without a role: %j',
    async (role) => {
      expect(await askWithToken(server, await issuer.sign({ role }))).toEqual({
        status: 403,
        code: 'FORBIDDEN',
        message:
          'the token gives no role: expected reader, editor or admin in "role"; ask whoever gives roles for one',
      });
    },
  );

  it('is refused if a character of it was changed', async () => {
    const token = await issuer.sign();
    const [header = '', , signature = ''] = token.split('.');
    const forged = `${header}.${encodePart({ ...validClaims(), role: 'admin' })}.${signature}`;

    expect(await askWithToken(server, forged)).toEqual(refusedToken('has a wrong signature'));
  });

  it('is refused without a signature', async () => {
    const unsigned = `${encodePart({ alg: 'none' })}.${encodePart(validClaims())}.`;
    const stripped = (await issuer.sign()).replace(/[^.]*$/u, '');

    expect([
      await askWithToken(server, unsigned),
      await askWithToken(server, stripped),
    ]).toMatchObject([{ status: 401 }, { status: 401 }]);
  });

  it.each(['none', 'HS256', 'ES384', 'RS256'])(
    'is refused if it is signed with %s, which is not among the algorithms',
    async (alg) => {
      const token = `${encodePart({ alg })}.${encodePart(validClaims())}.c2lnbmF0dXJl`;

      expect(await askWithToken(server, token)).toEqual(
        refusedToken('is signed with an algorithm that this server does not accept'),
      );
    },
  );

  it('is refused if it demands what this server does not know', async () => {
    const header = { alg: 'ES256', crit: ['exp2'], exp2: 1, kid: 'key-1' };
    const token = `${encodePart(header)}.${encodePart(validClaims())}.c2lnbmF0dXJl`;

    expect(await askWithToken(server, token)).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
  });

  it.each(['a.b.c', '..', `${encodePart({})}.${encodePart({})}.a`])(
    'is refused if it is none: %s',
    async (token) => {
      expect(await askWithToken(server, token)).toMatchObject({
        status: 401,
        code: 'UNAUTHENTICATED',
      });
    },
  );
});

describe('the keys of an issuer', () => {
  let issuer: Issuer;
  let server: TinyServer;
  beforeEach(async () => {
    issuer = await startIssuer();
    server = await startTinyServer({}, acceptJwt(issuer.jwt));
  });
  afterEach(async () => {
    await server.stop();
    await issuer.stop();
  });

  it('are fetched again for a new one, and an old one is no longer accepted', async () => {
    const old = await issuer.sign();
    const before = await askWithToken(server, old);
    await issuer.rotate();

    const renewed = await askWithToken(server, await issuer.sign());

    expect([before, renewed]).toMatchObject([{ status: 200 }, { status: 200 }]);
    expect(await askWithToken(server, old)).toEqual(
      refusedToken('is signed with a key that its issuer does not publish'),
    );
  });

  it('are not needed for a token that was verified a moment ago', async () => {
    const trusting = await startTinyServer({}, acceptJwt({ ...issuer.jwt, verifiedFor: 60_000 }));
    const [token, other] = [await issuer.sign(), await issuer.sign({ sub: 'other' })];
    await askWithToken(trusting, token);
    await issuer.rotate();
    await askWithToken(trusting, await issuer.sign()); // has the keys fetched again

    const answers = [await askWithToken(trusting, other), await askWithToken(trusting, token)];
    await trusting.stop();

    expect(answers).toEqual([
      refusedToken('is signed with a key that its issuer does not publish'),
      { status: 200, requester: 'editor kari@example.org' },
    ]);
  });

  it('are not fetched again at once for made-up ones', async () => {
    const calm = await startTinyServer({}, acceptJwt({ ...issuer.jwt, refetchInterval: 30_000 }));
    const genuine = await issuer.sign();
    await askWithToken(calm, genuine);
    const header = { alg: 'ES256', kid: 'made-up' };
    const token = `${encodePart(header)}.${encodePart(validClaims())}.c2lnbmF0dXJl`;

    const answers = [await askWithToken(calm, token), await askWithToken(calm, token)];
    await calm.stop();

    expect(answers).toEqual(
      [1, 2].map(() => refusedToken('is signed with a key that its issuer does not publish')),
    );
    expect(issuer.fetches()).toBe(1);
  });

  it('that cannot be had are no fault of the token, and are tried again', async () => {
    const token = await issuer.sign();
    issuer.answerWith(503);
    const failed = await askWithToken(server, token);
    issuer.answerWith(200);

    expect([failed, await askWithToken(server, token)]).toEqual([
      {
        status: 503,
        code: 'TOKEN_KEYS_UNAVAILABLE',
        message:
          'the keys with which the token must be checked cannot be had from its issuer; try again later',
      },
      { status: 200, requester: 'editor kari@example.org' },
    ]);
  });

  it('are not waited for by those who send no token', async () => {
    issuer.answerWith(503);

    expect(await (await server.ask('{ greeting }')).json()).toEqual({
      data: { greeting: 'Hello, world' },
    });
    expect(issuer.fetches()).toBe(0);
  });
});
