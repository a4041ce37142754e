import { request as httpRequest } from 'node:http';
import { startTinyServer, type TinyServer } from '../support/start-tiny-server.js';

let server: TinyServer;
beforeAll(async () => {
  server = await startTinyServer({ corsOrigins: ['https://friend.example'] });
});
afterAll(() => server.stop());

const JSON_TYPE = { 'content-type': 'application/json' };

function send(init: RequestInit, search = ''): Promise<Response> {
  return fetch(`${server.url}/graphql${search}`, init);
}

async function readRefusal(response: Response) {
  const { errors = [] } = (await response.json()) as {
    errors?: { message: string; extensions: { code: string } }[];
  };
  return { status: response.status, message: errors[0]?.message, code: errors[0]?.extensions.code };
}

describe('/graphql', () => {
  it('answers a question that was posted', async () => {
    const response = await server.ask('query($name: String) { greeting(name: $name) }', {
      name: 'Ås & 上川',
    });

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { greeting: 'Hello, Ås & 上川' } });
  });

  it('answers a question in the address, when it did not come from a foreign page', async () => {
    const search = `?query=${encodeURIComponent('{ greeting }')}`;

    const foreign = await send({}, search);
    const ours = await send({ headers: { 'apollo-require-preflight': '1' } }, search);

    expect(foreign.status).toBe(400);
    expect(await ours.json()).toEqual({ data: { greeting: 'Hello, world' } });
  });

  it('refuses a body that is too large, in the form of a GraphQL error', async () => {
    const body = JSON.stringify({ query: `{ greeting } #${'x'.repeat(10_000)}` });

    const response = await send({ method: 'POST', headers: JSON_TYPE, body });

    expect(await readRefusal(response)).toEqual({
      status: 413,
      code: 'PAYLOAD_TOO_LARGE',
      message: `expected at most 10000 bytes in a body, but there are ${body.length}; send less at a time`,
    });
  });

  it.each(['announced', 'not announced'])(
    'accepts a body of the maximal length and none longer, its length %s',
    async (announced) => {
      const document = JSON.stringify({ query: '{ greeting }' });
      const statuses = await Promise.all(
        [10_000, 10_001].map(async (length) => {
          const body = new Blob([document.padEnd(length)]);
          const asked =
            announced === 'announced'
              ? send({ method: 'POST', headers: JSON_TYPE, body })
              : send({ method: 'POST', headers: JSON_TYPE, body: body.stream(), duplex: 'half' });
          return (await asked).status;
        }),
      );

      expect(statuses).toEqual([200, 413]);
    },
  );

  it('counts the bytes of a body whose length was not announced', async () => {
    const response = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(`${server.url}/graphql`, { method: 'POST', headers: JSON_TYPE });
      request.once('response', (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      request.once('error', reject);
      for (let part = 0; part < 11; part += 1) request.write(' '.repeat(1000));
      request.end();
    });

    expect(response).toBe(413);
  });

  it('refuses a body that is not JSON', async () => {
    const response = await send({ method: 'POST', headers: JSON_TYPE, body: '{ "query": ' });

    expect(await readRefusal(response)).toEqual({
      status: 400,
      code: 'BAD_REQUEST',
      message: expect.stringMatching(/^Invalid JSON in the body: /u) as string,
    });
  });

  it.each([
    [
      { 'content-type': 'application/graphql' },
      'A body of type "application/graphql" is not read. Send application/json.',
      { 'accept-post': 'application/json' },
    ],
    [
      { 'content-type': 'application/json; charset=latin1' },
      'Text in charset "latin1" is not read. Send UTF-8.',
      { 'accept-post': 'application/json' },
    ],
    [
      { ...JSON_TYPE, 'content-encoding': 'br' },
      'A body with content-encoding "br" is not read. Send it plain.',
      { 'accept-encoding': 'identity' },
    ],
  ])(
    'refuses what it cannot read, and says what it can: %j',
    async (headers, message, readable) => {
      const response = await send({ method: 'POST', headers, body: '{}' });

      expect(Object.fromEntries(response.headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        ...readable,
      });
      expect(await readRefusal(response)).toEqual({
        status: 415,
        code: 'UNSUPPORTED_MEDIA_TYPE',
        message,
      });
    },
  );

  it.each([
    ['a byte that begins nothing', Buffer.from([0xff])],
    ['a character cut off', Buffer.from('é').subarray(0, 1)],
    ['half of a pair', Buffer.from([0xed, 0xa0, 0x80])],
  ])('refuses a text with what is not UTF-8: %s', async (_, bytes) => {
    const [start, end] = ['{ "query": "{ greeting(name: \\"', '\\") }" }'].map((text) =>
      Buffer.from(text),
    );
    if (start === undefined || end === undefined) throw new Error('no text');
    const statuses = [];
    for (const middle of [Buffer.from('é'), bytes, bytes, bytes]) {
      const body = Buffer.concat([start, middle, end]);
      statuses.push(await readRefusal(await send({ method: 'POST', headers: JSON_TYPE, body })));
    }

    const refusal = {
      status: 400,
      code: 'BAD_REQUEST',
      message: 'The body is not UTF-8. Send JSON as UTF-8.',
    };
    expect(statuses).toEqual([{ status: 200 }, refusal, refusal, refusal]);
  });

  it.each(['PUT', 'DELETE', 'HEAD'])('refuses %s and says what is allowed', async (method) => {
    const response = await send({ method });

    expect([
      response.status,
      response.headers.get('allow'),
      response.headers.get('x-content-type-options'),
    ]).toEqual([405, 'GET, POST', 'nosniff']);
  });

  it('refuses a document with too many tokens', async () => {
    const tolerant = await startTinyServer({ maxBodySize: 1_000_000 });
    const response = await tolerant.ask(`{ ${'greeting '.repeat(10_001)} }`);
    await tolerant.stop();

    const refusal = await readRefusal(response);

    expect(refusal.status).toBe(400);
    expect(refusal.message).toContain('10000 tokens');
  });
});

describe('other sites', () => {
  const preflight = (origin: string) =>
    send({
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-headers': 'content-type' },
    });

  it('may read the API in a browser if they are in the settings', async () => {
    const answer = await preflight('https://friend.example');

    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://friend.example');
    expect(answer.headers.get('access-control-allow-headers')).toBe('content-type');
  });

  it('may not if they are not', async () => {
    const answer = await preflight('https://stranger.example');

    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a request that takes long', () => {
  it('is given up when the time is over', async () => {
    const hasty = await startTinyServer({ requestTimeout: 50 });
    const response = await hasty.ask('{ untilAborted }');
    const [reason] = await hasty.context.aborted;
    await hasty.stop();

    expect(await readRefusal(response)).toEqual({
      status: 503,
      code: 'TIMEOUT',
      message:
        'expected at most 50 milliseconds until an answer has been read, but there are more; ask for less at a time',
    });
    expect(reason).toMatchObject({ code: 'TIMEOUT' });
  });

  it('is given up when the client has gone', async () => {
    const patient = await startTinyServer();
    const client = new AbortController();
    const answer = fetch(`${patient.url}/graphql`, {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify({ query: '{ untilAborted }' }),
      signal: client.signal,
    });
    await patient.context.asked;

    client.abort();

    await expect(answer).rejects.toThrow('aborted');
    await patient.context.aborted;
    await patient.stop();
  });
});
