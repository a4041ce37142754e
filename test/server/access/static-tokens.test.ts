import { request as httpRequest } from 'node:http';
import { createAccess } from '../../../src/server/access/access.js';
import { startTinyServer, type TinyServer } from '../../support/start-tiny-server.js';

const DESK = 'd'.repeat(40);
const NEXT = 'n'.repeat(40);
const CHIEF = `${'c'.repeat(38)}==`;

let server: TinyServer;
beforeAll(async () => {
  const access = createAccess({
    anonymousReading: true,
    tokens: [
      { name: 'desk', role: 'editor', token: DESK },
      { name: 'desk', role: 'editor', token: NEXT },
      { name: 'chief', role: 'admin', token: CHIEF },
    ],
  });
  server = await startTinyServer({ maxBodySize: 1_000_000 }, access);
});
afterAll(() => server.stop());

/** Asks who asks, with these headers in order; a name may come more than once. */
function ask(...headers: readonly (readonly [string, string])[]): Promise<object> {
  return new Promise((resolve, reject) => {
    const flat = [['content-type', 'application/json'], ...headers].flat();
    const sent = httpRequest(
      `${server.url}/graphql`,
      { method: 'POST', headers: ['host', new URL(server.url).host, ...flat] },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => {
          const { data, errors } = JSON.parse(text) as Answer;
          const challenge = response.headers['www-authenticate'];
          resolve({
            status: response.statusCode,
            ...(challenge !== undefined && { challenge }),
            ...(data && { requester: data.requester }),
            ...(errors && { code: errors[0].extensions.code, message: errors[0].message }),
          });
        });
      },
    );
    sent.once('error', reject);
    sent.end('{ "query": "{ requester }" }');
  });
}

interface Answer {
  readonly data?: { readonly requester: string };
  readonly errors?: readonly [
    { readonly message: string; readonly extensions: { readonly code: string } },
  ];
}

const bearer = (token: string) => ['authorization', `Bearer ${token}`] as const;

const REFUSED = {
  status: 401,
  code: 'UNAUTHENTICATED',
  challenge: 'Bearer realm="communique", error="invalid_token"',
};

describe('a request', () => {
  it('without a token comes from an anonymous reader', async () => {
    expect(await ask()).toEqual({ status: 200, requester: 'reader undefined' });
  });

  it.each([
    ['desk', DESK, 'editor desk'],
    ['desk, of which two are valid while one replaces the other', NEXT, 'editor desk'],
    ['chief', CHIEF, 'admin chief'],
  ])('with the token of %s has its name and role', async (_, token, requester) => {
    expect(await ask(bearer(token))).toEqual({ status: 200, requester });
  });

  it('may write the scheme in any case', async () => {
    expect(await ask(['Authorization', `bEARER  ${DESK}`])).toEqual({
      status: 200,
      requester: 'editor desk',
    });
  });

  it.each([
    ['an unknown one', 'x'.repeat(40)],
    ['the beginning of one', DESK.slice(0, -1)],
    ['more than one', `${DESK}d`],
    ['one in another case', DESK.toUpperCase()],
    ['one that looks like a JSON Web Token', 'e30.e30.e30'],
  ])('with a wrong token is refused, even where reading is open to all: %s', async (_, token) => {
    expect(await ask(bearer(token))).toEqual({
      ...REFUSED,
      message:
        'the header "authorization" has a token that this server does not know; send one that is valid, or no such header',
    });
  });

  it.each([
    ['no scheme', DESK],
    ['another scheme', `Basic ${DESK}`],
    ['no token', 'Bearer'],
    ['an empty header', ''],
    ['two tokens', `Bearer ${DESK} ${DESK}`],
    ['tokens in a list', `Bearer ${DESK}, Bearer ${DESK}`],
    ['a quoted token', `Bearer "${DESK}"`],
    ['a token with other letters', `Bearer ${DESK}é`],
  ])('with a malformed header is refused: %s', async (_, header) => {
    expect(await ask(['authorization', header])).toEqual({
      ...REFUSED,
      message:
        'the header "authorization": expected "Bearer TOKEN", but got something else; correct it, or leave it out',
    });
  });

  it('with two such headers is refused, whichever of them is right', async () => {
    const message =
      'the header "authorization": expected one such header, but got several; correct it, or leave it out';

    expect([
      await ask(bearer(DESK), bearer('x'.repeat(40))),
      await ask(bearer('x'.repeat(40)), bearer(DESK)),
      await ask(bearer(DESK), bearer(DESK)),
    ]).toEqual([1, 2, 3].map(() => ({ ...REFUSED, message })));
  });

  it('with a huge token is refused', async () => {
    expect(await ask(bearer('x'.repeat(10_000)))).toEqual({
      ...REFUSED,
      message:
        'the header "authorization": expected at most 8192 characters, but got 10007; correct it, or leave it out',
    });
  });

  it('is anonymous with a token anywhere else', async () => {
    const body = JSON.stringify({
      query: '{ requester }',
      token: DESK,
      access_token: DESK,
      extensions: { authorization: `Bearer ${DESK}` },
    });
    const response = await fetch(
      `${server.url}/graphql?access_token=${DESK}&authorization=Bearer%20${DESK}`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie: `authorization=${DESK}; token=${DESK}`,
          'x-authorization': `Bearer ${DESK}`,
        },
        body,
      },
    );

    expect(await response.json()).toEqual({ data: { requester: 'reader undefined' } });
  });

  it('is refused before its body is read', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer no' },
      body: '{ "query": ',
    });

    expect(response.status).toBe(401);
  });
});

describe('a token', () => {
  it('is in no answer, whatever is wrong with it', async () => {
    const answers = await Promise.all(
      [bearer(`${DESK}x`), ['authorization', `Basic ${DESK}`] as const].map((header) =>
        ask(header),
      ),
    );

    expect(JSON.stringify(answers)).not.toContain(DESK);
  });

  it('is refused by a server whose settings name none', async () => {
    const open = await startTinyServer();
    const response = await fetch(`${open.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${DESK}` },
      body: '{ "query": "{ greeting }" }',
    });
    await open.stop();

    expect([response.status, await response.json()]).toEqual([
      401,
      {
        errors: [
          {
            message:
              'the header "authorization" has a token, but this server accepts none, since its settings name none; send no such header',
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      },
    ]);
  });
});

describe('a page of another site', () => {
  it('may send a token where the settings let it read, and reads why it is refused', async () => {
    const friendly = await startTinyServer({ corsOrigins: ['https://friend.example'] });
    const origin = 'https://friend.example';
    const preflight = await fetch(`${friendly.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    const refused = await fetch(`${friendly.url}/graphql`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', authorization: 'Bearer no' },
      body: '{ "query": "{ greeting }" }',
    });
    await friendly.stop();

    expect([
      preflight.status,
      preflight.headers.get('access-control-allow-headers'),
      refused.status,
      refused.headers.get('access-control-allow-origin'),
    ]).toEqual([204, 'authorization,content-type', 401, origin]);
  });
});
