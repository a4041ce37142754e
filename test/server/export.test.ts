import { jest } from '@jest/globals';
import { once } from 'node:events';
import { get, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startProgram, type RunningProgram } from '../support/run-program.js';

jest.setTimeout(60_000);

const TAG = /^W\/"[\w-]{27}"$/u;
const AROUND = 'of=meeting:japan-norway-2024-07-26';

let program: RunningProgram;
let url: string;
beforeAll(async () => {
  program = startProgram(['serve', '--port', '0']);
  [, url = ''] = await program.waitFor(/GraphQL API +(\S+)\/graphql/u);
});
afterAll(async () => {
  program.process.kill();
  await program.ended;
});

async function ask(query: string): Promise<unknown> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { readonly data: unknown };
  return data;
}

interface D3Graph {
  readonly nodes: readonly { readonly id: string; readonly type: string }[];
  readonly links: readonly { readonly id: string; readonly type: string }[];
}

async function fetchGraph(path: string): Promise<D3Graph> {
  const answer = await fetch(`${url}/export/${path}`);
  return (await answer.json()) as D3Graph;
}

async function open(
  address: string,
  headers: OutgoingHttpHeaders,
  method = 'GET',
): Promise<IncomingMessage> {
  const asked = request(address, { method, headers }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return response;
}

async function statusOf(address: string, headers: OutgoingHttpHeaders): Promise<number> {
  const response = await open(address, headers);
  response.resume();
  return response.statusCode ?? 0;
}

/** The headers of a file for a client that accepts these encodings, and its text. */
async function fetchEncoded(path: string, encodings: string | undefined): Promise<object> {
  const headers = encodings === undefined ? {} : { 'accept-encoding': encodings };
  const response = await open(`${url}/export/${path}`, headers);
  const bytes = await buffer(response);
  const { 'content-encoding': encoding, vary, etag } = response.headers;
  const decoded =
    encoding === 'br'
      ? brotliDecompressSync(bytes)
      : encoding === 'gzip'
        ? gunzipSync(bytes)
        : bytes;
  return { encoding, vary, etag, text: decoded.toString() };
}

describe('GET /export', () => {
  it('lists views and formats', async () => {
    const answer = await fetch(`${url}/export`);

    expect(await answer.json()).toMatchObject({
      views: ['graph', 'neighborhood', 'path'],
      formats: expect.arrayContaining([
        expect.objectContaining({
          format: 'gexf',
          mediaType: 'application/gexf+xml; charset=utf-8',
        }),
      ]) as unknown,
    });
  });

  it('sends a file with a name and a tag, which no page of another site may read', async () => {
    const answer = await fetch(`${url}/export/neighborhood.gexf?${AROUND}`);

    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cross-origin-resource-policy': 'same-origin',
      'content-type': 'application/gexf+xml; charset=utf-8',
      'content-disposition': 'attachment; filename="communique-neighborhood.gexf"',
      'cache-control': 'no-cache',
      etag: expect.stringMatching(TAG) as string,
      vary: 'accept-encoding',
    });
    expect(await answer.text()).toContain('Kamikawa and Eide meet in Laos');
  });

  it('says in the name of a file that it is a part', async () => {
    const answer = await fetch(`${url}/export/neighborhood.nodes.csv?${AROUND}&limit=9`);

    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="communique-neighborhood-part.nodes.csv"',
    );
    expect((await answer.text()).split('\r\n').length).toBe(11);
  });

  it('sends no file to a client that has it, and only then', async () => {
    const first = await fetch(`${url}/export/neighborhood.svg?${AROUND}`);
    const tag = first.headers.get('etag') ?? '';
    const headers = { 'if-none-match': tag };

    // As a browser's cache asks; `fetch` would send `cache-control: no-cache` with this header.
    const again = await statusOf(`${url}/export/neighborhood.svg?${AROUND}`, headers);
    const other = await statusOf(`${url}/export/neighborhood.svg?${AROUND}&depth=2`, headers);
    const head = await fetch(`${url}/export/neighborhood.svg?${AROUND}`, { method: 'HEAD' });

    expect([again, other]).toEqual([304, 200]);
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
  });

  it('compresses a file by the encoding that the client prefers', async () => {
    const path = `neighborhood.gexf?${AROUND}`;
    const { text, ...plain } = (await fetchEncoded(path, undefined)) as { text: string };

    const came = await Promise.all(
      [
        ...['gzip', 'gzip, deflate, br', 'gzip;q=1, br;q=0.5', '*'],
        ...['identity', 'deflate', 'gzip;q=0, br;q=0', ''],
      ].map((encodings) => fetchEncoded(path, encodings)),
    );

    expect(plain).toMatchObject({ encoding: undefined, vary: 'accept-encoding' });
    expect(text.length).toBeGreaterThan(14_000);
    expect(came).toEqual(
      ['gzip', 'br', 'gzip', 'br', undefined, undefined, undefined, undefined].map((encoding) => ({
        ...plain,
        text,
        encoding,
      })),
    );
  });

  it('sends a small file uncompressed, with its length', async () => {
    const path = `${url}/export/neighborhood.nodes.csv?${AROUND}&limit=9`;
    const small = await open(path, { 'accept-encoding': 'gzip' });
    const { 'content-encoding': encoding, 'content-length': length } = small.headers;

    expect([encoding, Number(length)]).toEqual([undefined, (await buffer(small)).length]);
  });

  it.each([`neighborhood.gexf?${AROUND}`, `neighborhood.nodes.csv?${AROUND}&limit=9`])(
    'answers HEAD with the headers of GET and nothing else: %s',
    async (path) => {
      const headers = { 'accept-encoding': 'br' };
      const got = await open(`${url}/export/${path}`, headers);
      const head = await open(`${url}/export/${path}`, headers, 'HEAD');
      const expected = Object.entries(got.headers).filter(
        ([name]) => name !== 'date' && name !== 'transfer-encoding',
      );

      expect(head.headers).toMatchObject(Object.fromEntries(expected));
      expect([(await buffer(got)).length > 0, (await buffer(head)).length]).toEqual([true, 0]);
    },
  );

  it('shows the same nodes and edges as the field of that name', async () => {
    const data = (await ask(
      `{ neighborhood(of: ["meeting:japan-norway-2024-07-26"]) { nodes { id } edges { id } } }`,
    )) as { neighborhood: { nodes: { id: string }[]; edges: { id: string }[] } };

    const { nodes, links } = await fetchGraph(`neighborhood.d3.json?${AROUND}`);

    expect(nodes.map(({ id }) => id)).toEqual(data.neighborhood.nodes.map(({ id }) => id));
    expect(links.map(({ id }) => id)).toEqual(data.neighborhood.edges.map(({ id }) => id));
  });

  it('sends the whole graph but the documents, byte for byte the same each time', async () => {
    const { stats } = (await ask(
      '{ stats { types { type count } relationships { to from count } } }',
    )) as {
      stats: {
        types: { type: string; count: number }[];
        relationships: { from: string; to: string; count: number }[];
      };
    };
    const sum = (counts: readonly { count: number }[]) =>
      counts.reduce((total, { count }) => total + count, 0);

    const first = await (await fetch(`${url}/export/graph.d3.json`)).text();
    const second = await (await fetch(`${url}/export/graph.d3.json`)).text();

    const { nodes, links } = JSON.parse(first) as D3Graph;
    expect(second === first).toBe(true);
    expect(nodes.length).toBe(sum(stats.types.filter(({ type }) => type !== 'SOURCE')));
    expect(links.length).toBe(
      sum(stats.relationships.filter(({ from, to }) => ![from, to].includes('SOURCE'))),
    );
    const ids = new Set(nodes.map(({ id }) => id));
    expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
    expect(ids.size).toBe(nodes.length);
  });

  it('takes filters, paths and the questions of the pages', async () => {
    const where = encodeURIComponent('{"start":{"gte":"2026"}}');
    const filtered = await fetchGraph(`graph.d3.json?meetings=${where}&include=COUNTRY`);
    const path = await fetchGraph(
      'path.d3.json?from=person:eide-espen-barth&to=person:aung-san-suu-kyi&relationships=PARTICIPATED_IN',
    );
    const answered = await fetchGraph('graph.d3.json?question=which-document-says-so');
    const drawn = await fetchGraph('graph.d3.json?question=around-a-meeting');

    expect(new Set(filtered.nodes.map(({ type }) => type))).toEqual(
      new Set(['Meeting', 'Country']),
    );
    expect([path.nodes.length, path.links.length]).toEqual([7, 6]);
    expect(answered.nodes.map(({ type }) => type)).toContain('Source');
    expect(drawn.nodes.length).toBe(45);
  });

  it('marks a table for Excel on request', async () => {
    const plain = await fetch(`${url}/export/neighborhood.nodes.csv?${AROUND}`);
    const marked = await fetch(`${url}/export/neighborhood.nodes.csv?${AROUND}&bom=1`);

    const [first, second] = [await plain.arrayBuffer(), await marked.arrayBuffer()];
    expect(Buffer.from(second.slice(0, 3)).toString('hex')).toBe('efbbbf');
    expect(Buffer.from(second.slice(3)).equals(Buffer.from(first))).toBe(true);
  });

  it.each([
    [
      'neighborhood.docx',
      404,
      /^there is no file "neighborhood.docx"; its name is one of graph, /u,
    ],
    ['people.gexf', 404, /^there is no file "people.gexf"/u],
    ['neighborhood.gexf', 400, /^of: expected ID, with commas between several, but got none$/u],
    [
      'neighborhood.gexf?of=x&dept=2&depth=deep',
      400,
      /^there is no argument "dept"; did you mean "depth"\?; depth: /u,
    ],
    ['neighborhood.gexf?of=meeting:unknown', 404, /^neighborhood\(of:\): there is no /u],
    ['neighborhood.gexf?of=country:NO&depth=9', 400, /expected 1 to 4, but got 9/u],
    [
      'graph.gexf?meetings={',
      400,
      /^meetings: expected the JSON of a MeetingWhere, but got invalid JSON/u,
    ],
    ['graph.gexf?meetings={"begin":{}}', 400, /^meetings: Field "begin" is not defined/u],
    [
      'graph.gexf?meetings=null',
      400,
      /^meetings: expected the JSON of a MeetingWhere, but got null$/u,
    ],
    ['graph.gexf?question=who', 404, /^question: there is no question "who"/u],
    [
      'graph.gexf?question=around-a-meetin',
      404,
      /; did you mean "around-a-meeting"\? there are ministers-who-discussed-ukraine, /u,
    ],
    [
      'graph.gexf?question=around-a-meeting&question=who',
      400,
      /^question: expected one name, but got several$/u,
    ],
    ['graph.gexf?question=around-a-meeting&limit=2', 400, /^question: expected no other argument/u],
    ['graph.gexf?bom=1', 400, /^bom: expected 1, and a file that ends in .csv$/u],
    ['path.gexf?from=topic:ukraine', 400, /^to: expected ID, but got none$/u],
  ])('%s is answered with %i and says why', async (path, status, message) => {
    const answer = await fetch(`${url}/export/${path}`);

    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-disposition')).toBeNull();
    expect(answer.headers.get('etag')).not.toMatch(TAG);
    expect(await answer.json()).toMatchObject({ error: expect.stringMatching(message) as string });
  });

  it('stops writing when nobody reads any more, and keeps serving', async () => {
    const request = get(`${url}/export/graph.gexf`);
    const [response] = (await once(request, 'response')) as [NodeJS.ReadableStream];
    await once(response, 'data');
    request.destroy();

    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});
