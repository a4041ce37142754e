import { createErrorFormatter } from '../../src/server/graphql/create-error-formatter.js';
import { openGraph } from '../../src/library/open-graph.js';
import { GraphQLSchema, Kind, parse } from 'graphql';
import { OperationCache } from '../../src/server/answering/operation-cache.js';
import type { Operation } from '../../src/server/answering/root-fields.js';
import { createLog } from '../../src/log/create-log.js';
import { Readiness } from '../../src/server/availability/readiness.js';
import { startServer, type RunningServer } from '../../src/server/start-server.js';
import type { Store } from '../../src/store/store.js';
import { bundledModel, bundledRecords } from '../support/bundled-graph.js';
import { STORES } from '../support/stores.js';
import { SERVER_SETTINGS } from '../support/server-settings.js';

const embedded = STORES[0];

describe('an operation that is asked again', () => {
  let store: Store;
  let server: RunningServer;

  beforeAll(async () => {
    const model = await bundledModel();
    if (embedded === undefined) throw new Error('no store');
    store = await embedded.open(model, await bundledRecords());
    server = await startServer({
      ...openGraph({ model, store, settings: { explain: true, cacheSize: 32 } }),
      settings: { ...SERVER_SETTINGS, maxBodySize: 100_000 },
      formatError: createErrorFormatter(() => undefined),
      presets: [],
      readiness: new Readiness(),
      log: createLog('silent'),
      graphiqlFolder: new URL('../../dist/graphiql/', import.meta.url),
    });
  });
  afterAll(async () => {
    await server.stop();
    await store.close();
  });

  async function ask(body: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const headersOf = [...response.headers].filter(([name]) => name !== 'date');
    return {
      status: response.status,
      headers: headersOf,
      text: withoutRequest(await response.text()),
    };
  }

  const TWO = 'query A { topics { totalCount } } query B { places { totalCount } }';
  const LONG = `{ ${['one', 'two', 'three'].map((key) => `${key}: people(first: 100) { nodes { id name nativeName } }`).join(' ')} }`;
  const ONE = 'query ($first: Int = 2) { people(first: $first) { nodes { name nativeName } } }';
  it.each<readonly [string, { readonly body: unknown; readonly headers?: Record<string, string> }]>(
    [
      ['with text in many scripts', { body: { query: ONE } }],
      ['with a long answer, compressed', { body: { query: LONG } }],
      [
        'with a long answer, plain',
        { body: { query: LONG }, headers: { 'accept-encoding': 'identity' } },
      ],
      ['with variables', { body: { query: ONE, variables: { first: 3 } } }],
      ['with a variable of null', { body: { query: ONE, variables: { first: null } } }],
      ['with a wrong variable', { body: { query: ONE, variables: { first: 'many' } } }],
      ['with variables that are no object', { body: { query: ONE, variables: [3] } }],
      ['with a refused argument', { body: { query: ONE, variables: { first: -1 } } }],
      ['with one of two names', { body: { query: TWO, operationName: 'B' } }],
      ['with the other name', { body: { query: TWO, operationName: 'A' } }],
      ['with no name where one is needed', { body: { query: TWO } }],
      ['with an unknown name', { body: { query: TWO, operationName: 'C' } }],
      ['with a name that is no string', { body: { query: TWO, operationName: 7 } }],
      ['with extensions', { body: { query: ONE, extensions: { clientLibrary: { name: 'a' } } } }],
      ['with extensions that are no object', { body: { query: ONE, extensions: [] } }],
      [
        'as a persisted query',
        { body: { query: ONE, extensions: { persistedQuery: { version: 1 } } } },
      ],
      [
        'with another media type',
        { body: { query: ONE }, headers: { accept: 'application/graphql-response+json' } },
      ],
      [
        'with a media type that is not supported',
        { body: { query: ONE }, headers: { accept: 'text/csv' } },
      ],
      [
        'with a foreign origin',
        { body: { query: ONE }, headers: { origin: 'https://other.example' } },
      ],
      [
        'with a charset',
        { body: { query: ONE }, headers: { 'content-type': 'application/json; charset=utf-8' } },
      ],
    ],
  )('%s gives the same bytes and headers as at first', async (_, { body, headers }) => {
    const first = await ask(body, headers);

    // From the second time on answers are cached, and the fourth time the cached one is given.
    const again = [await ask(body, headers), await ask(body, headers), await ask(body, headers)];

    expect(again).toEqual([first, first, first]);
  });

  it('is compressed for clients that accept gzip, cached or not', async () => {
    const encodings = ['identity', 'gzip', 'gzip', 'identity', 'gzip', 'gzip;q=0', 'identity'];
    const answers = [];
    for (const encoding of encodings) {
      answers.push(
        await ask({ query: LONG }, { 'accept-encoding': encoding, origin: 'https://a.example' }),
      );
    }

    expect(answers.map(({ headers }) => new Headers(headers).get('content-encoding'))).toEqual([
      null,
      'gzip',
      'gzip',
      null,
      'gzip',
      null,
      null,
    ]);
    expect(answers.map(({ headers }) => new Headers(headers).get('vary'))).toEqual(
      encodings.map(() => 'origin, accept, accept-encoding'),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('is refused with a reason where its name is needed and missing', async () => {
    const { status, text } = await ask({ query: TWO });

    expect([status, JSON.parse(text)]).toEqual([
      400,
      {
        errors: [
          {
            message: 'Must provide operation name if query contains multiple operations.',
            extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
          },
        ],
      },
    ]);
  });

  it('is explained where that is asked for', async () => {
    await ask({ query: ONE });

    const { text } = await ask({ query: ONE }, { 'x-communique-explain': '1' });

    expect(JSON.parse(text)).toMatchObject({ extensions: { plan: [{ field: 'people' }] } });
  });

  it('shows what has been written meanwhile', async () => {
    const query = '{ topics { totalCount } }';
    const counted = async () => (JSON.parse((await ask({ query })).text) as Counted).data.topics;
    await counted();
    await counted();
    await counted();
    const { totalCount } = await counted();

    await store.write([
      { kind: 'node', type: 'Topic', id: 'topic:new', properties: { name: 'New' } },
    ]);

    expect(await counted()).toEqual({ totalCount: totalCount + 1 });
  });
});

/** A masked error carries the id of its request, which differs each time. */
function withoutRequest(text: string): string {
  return text.replace(/"requestId":"[^"]*"/u, '');
}

interface Counted {
  readonly data: { readonly topics: { readonly totalCount: number } };
}

describe('the cache of operations', () => {
  function parsed(text: string): Operation {
    const document = parse(text);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    return { document, operation, schema: new GraphQLSchema({}) };
  }

  it('finds them by the text and the name with which they were asked', () => {
    const known = new OperationCache();
    const [first, second] = [parsed('{ a }'), parsed('query A { a }')];
    known.add('a', undefined, first);
    known.add('a', 'A', second);

    expect([
      known.find('a', undefined),
      known.find('a', 'A'),
      known.find('a', 'B'),
      known.find('b', 'A'),
    ]).toEqual([first, second, undefined, undefined]);
  });

  it.each([
    ['of many fields', (index: number) => `{ a${index} ${'b '.repeat(500)} }`],
    ['with long comments', (index: number) => `{ a${index} } # ${'x'.repeat(100_000)}`],
  ])('evicts those not asked for long before documents %s fill the memory', (_, textOf) => {
    const most = 5_000_000;
    const known = new OperationCache(most);
    const texts = Array.from({ length: 100 }, (__, index) => textOf(index));
    for (const text of texts) known.add(text, undefined, parsed(text));
    const found = texts.map((text) => known.find(text, undefined) !== undefined);

    expect({
      isBounded: known.bytes <= most,
      first: found[0],
      last: found.at(-1),
    }).toEqual({ isBounded: true, first: false, last: true });
  });
});
