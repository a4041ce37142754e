import { once } from 'node:events';
import { get, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { startTinyServer, type TinyServer } from '../support/start-tiny-server.js';

let server: TinyServer;
beforeAll(async () => {
  server = await startTinyServer({ maxBodySize: 100_000 });
});
afterAll(() => server.stop());

const OURS = { 'apollo-require-preflight': '1' };
const LONG = 'Ås & 上川 '.repeat(2000);

/** Asks with GET, with these headers and no others. */
async function ask(document: string, headers: OutgoingHttpHeaders = {}): Promise<IncomingMessage> {
  const address = `${server.url}/graphql?query=${encodeURIComponent(document)}`;
  const [response] = (await once(
    get(address, { headers: { ...OURS, ...headers } }),
    'response',
  )) as [IncomingMessage];
  return response;
}

/** Asks with POST for an answer as long as the name, and some bytes more. */
async function post(headers: OutgoingHttpHeaders, name = LONG): Promise<IncomingMessage> {
  const asked = request(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
  });
  const query = 'query ($name: String) { greeting(name: $name) }';
  asked.end(JSON.stringify({ query, variables: { name } }));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return response;
}

describe('an answer to GET', () => {
  it('has a tag, and is not sent again to a client that has it', async () => {
    const first = await ask('{ greeting }');
    const { etag = '' } = first.headers;
    const body = await text(first);

    const statuses = await Promise.all(
      [etag, etag.replace('W/', ''), `"other", ${etag}`, '"other"', '*'].map(async (tag) => {
        const again = await ask('{ greeting }', { 'if-none-match': tag });
        return [again.statusCode, await text(again)];
      }),
    );

    expect(first.headers['cache-control']).toBe('no-cache');
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/u);
    expect(statuses).toEqual([
      [304, ''],
      [304, ''],
      [304, ''],
      [200, body],
      [200, body],
    ]);
  });

  it('has another tag where it differs', async () => {
    const tags = await Promise.all(
      ['{ greeting }', '{ hello: greeting }'].map(async (document) => {
        const response = await ask(document);
        response.resume();
        return response.headers.etag;
      }),
    );

    expect(new Set(tags).size).toBe(2);
  });

  it('has no tag where it reports an error', async () => {
    const response = await ask('{ shown }');
    response.resume();

    expect([response.statusCode, response.headers.etag]).toEqual([200, undefined]);
  });
});

describe('a large answer', () => {
  it('is compressed for a client that accepts gzip, and decompresses to the same', async () => {
    const [plain, compressed] = [await post({}), await post({ 'accept-encoding': 'br, gzip' })];

    expect([plain.headers['content-encoding'], compressed.headers['content-encoding']]).toEqual([
      undefined,
      'gzip',
    ]);
    expect(compressed.headers.vary).toContain('accept-encoding');
    expect(Number(compressed.headers['content-length'])).toBeLessThan(1000);
    expect(await text(compressed.pipe(createGunzip()))).toBe(await text(plain));
  });

  it.each(['identity', 'gzip;q=0', 'br', ''])(
    'is sent uncompressed where "%s" is accepted',
    async (accepted) => {
      const response = await post({ 'accept-encoding': accepted });
      response.resume();

      expect(response.headers['content-encoding']).toBeUndefined();
    },
  );

  it('is compressed with its tag where it was asked for with GET', async () => {
    const document = `{ greeting(name: "${'x'.repeat(14_000)}") }`;
    const response = await ask(document, { 'accept-encoding': 'gzip' });
    response.resume();

    const again = await ask(document, {
      'accept-encoding': 'gzip',
      'if-none-match': response.headers.etag,
    });
    again.resume();

    expect([response.statusCode, response.headers['content-encoding']]).toEqual([200, 'gzip']);
    expect([again.statusCode, again.headers['content-encoding']]).toEqual([304, undefined]);
  });
});

describe('an answer', () => {
  it('is compressed from 14,000 bytes on', async () => {
    const frame = Buffer.byteLength(JSON.stringify({ data: { greeting: 'Hello, ' } }) + '\n');
    const encodings = await Promise.all(
      [13_999, 14_000].map(async (length) => {
        const name = 'x'.repeat(length - frame);
        const plain = await post({}, name);
        const response = await post({ 'accept-encoding': 'gzip' }, name);
        response.resume();
        const sent = Buffer.byteLength(await text(plain));
        return { sent, encoding: response.headers['content-encoding'] };
      }),
    );

    expect(encodings).toEqual([
      { sent: 13_999, encoding: undefined },
      { sent: 14_000, encoding: 'gzip' },
    ]);
  });
});

describe('a small answer', () => {
  it('is never compressed', async () => {
    const response = await ask('{ greeting }', { 'accept-encoding': 'gzip' });
    response.resume();

    expect(response.headers['content-encoding']).toBeUndefined();
  });
});
