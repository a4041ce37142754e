import { createHash } from 'node:crypto';
import { openGraph } from '../../../src/library/open-graph.js';
import { createLog } from '../../../src/log/create-log.js';
import type { GraphRecord } from '../../../src/model/record.js';
import type { Preset } from '../../../src/questions/preset.js';
import { Readiness } from '../../../src/server/availability/readiness.js';
import { createErrorFormatter } from '../../../src/server/graphql/create-error-formatter.js';
import { Meter } from '../../../src/server/metrics/meter.js';
import { createRoutes } from '../../../src/server/routes/create-routes.js';
import { type RunningServer, startServer } from '../../../src/server/start-server.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { smallWorld } from '../../support/small-world.js';
import { createTestAccess, TOKENS } from '../../support/start-guarded-server.js';
import { SERVER_SETTINGS } from '../../support/server-settings.js';

const GRAPHIQL = new URL('../../../dist/graphiql/', import.meta.url);
const QUESTION = {
  name: 'tokyo',
  title: 'Who met in Tokyo?',
  document: '{ places { nodes { name } } }',
};
const QUERY = '{ people { totalCount nodes { id name meetings { nodes { name } } } } }';
const HASH = createHash('sha256').update(QUERY).digest('hex');
const ACCESS = createTestAccess({ anonymousReading: false });

/** A server that lets nobody read without a token. */
async function start(
  records: readonly GraphRecord[],
  presets: readonly Preset[],
): Promise<RunningServer> {
  const model = await bundledModel();
  const store = new EmbeddedStore(model, { readTimeout: 10_000 });
  await store.write(records);
  const settings = { explain: true, cacheSize: 32 };
  const readiness = new Readiness();
  const server = await startServer({
    ...openGraph({ model, store, settings, questions: presets }),
    settings: { ...SERVER_SETTINGS, corsOrigins: ['https://friend.example'] },
    access: ACCESS,
    formatError: createErrorFormatter((error) => {
      throw error;
    }),
    presets,
    readiness,
    meter: new Meter(),
    log: createLog('silent'),
    graphiqlFolder: GRAPHIQL,
  });
  readiness.set({ status: 'ready' });
  return server;
}

let server: RunningServer;
let empty: RunningServer;
beforeAll(async () => {
  [server, empty] = await Promise.all([start(smallWorld, [QUESTION]), start([], [])]);
});
afterAll(async () => {
  await Promise.all([server.stop(), empty.stop()]);
});

interface Sent {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const post = (body: object, headers = {}): Sent => ({
  path: '/graphql',
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

const getGraphql = (parameters: Readonly<Record<string, string>>, headers = {}): Sent => ({
  path: `/graphql?${String(new URLSearchParams(parameters))}`,
  headers: { 'apollo-require-preflight': '1', ...headers },
});

const PERSISTED = { persistedQuery: { version: 1, sha256Hash: HASH } };
const AROUND = 'of=place:tokyo';

/** Every way to an answer. The first come again, since an answer is cached when it comes a second time. */
const ANSWERS: readonly Sent[] = [
  ...[1, 2, 3, 4].map(() => post({ query: QUERY })),
  post({ query: QUERY }, { 'accept-encoding': 'gzip' }),
  post({ query: QUERY }, { accept: 'application/graphql-response+json' }),
  post({ query: QUERY }, { origin: 'https://friend.example' }),
  post({ query: QUERY }, { 'x-communique-explain': '1' }),
  post({ query: QUERY, extensions: PERSISTED }),
  post({ extensions: PERSISTED }),
  post({ query: 'query A { places { nodes { name } } }', operationName: 'A', variables: {} }),
  getGraphql({ query: QUERY }),
  getGraphql({ extensions: JSON.stringify(PERSISTED) }),
  { path: '/export/graph.gexf' },
  { path: '/export/graph.nodes.csv' },
  { path: '/export/graph.svg?question=tokyo' },
  { path: `/export/neighborhood.gexf?${AROUND}` },
  { path: `/EXPORT/neighborhood.gexf?${AROUND}` },
  { path: `/export/neighborhood.gexf/?${AROUND}` },
  { path: '/export/path.gexf?from=place:tokyo&to=country:JP' },
];

/** All else that there is to be asked. */
const OTHERS: readonly Sent[] = [
  post({ query: '{ __typename }' }),
  post({ query: '{ __schema { description types { name } } }' }),
  post({ query: '{ peple { name } }' }),
  post({ query: '{' }),
  post({ query: '' }),
  post({ query: `# ${'x'.repeat(10_000)}` }),
  post([{ query: QUERY }]),
  { path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' },
  { path: '/graphql', method: 'POST', headers: { 'content-type': 'text/plain' }, body: QUERY },
  { path: '/graphql', method: 'POST', headers: { 'content-type': 'text/csv' }, body: QUERY },
  { path: '/graphql', method: 'PUT', body: QUERY },
  { path: '/graphql', method: 'OPTIONS', headers: { origin: 'https://friend.example' } },
  { path: '/graphql', headers: { accept: 'text/html' } },
  { path: '/graphql?query=%7B__typename%7D' },
  { path: '/graphql/' },
  { path: '/' },
  { path: '/favicon.svg' },
  { path: '/favicon.ico' },
  { path: '/graphiql' },
  { path: '/graphiql?op=tokyo' },
  { path: '/graphiql/start.css' },
  { path: '/sandbox' },
  { path: '/sandbox?op=tokyo' },
  { path: '/sandbox/fallback.js' },
  { path: '/export' },
  { path: '/export/graph.gexf', method: 'HEAD' },
  { path: '/export/graph.gexf', method: 'OPTIONS' },
  { path: '/export/graph.gexf', method: 'POST' },
  { path: '/export/nothing.gexf' },
  { path: '/export/neighborhood.gexf?of=place:nowhere' },
  { path: '/healthz' },
  { path: '/readyz' },
  { path: '/metrics' },
  { path: '/metrics', method: 'HEAD' },
  { path: '/nothing' },
  { path: '/%E0%A4%A' },
];

interface Came {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

async function send(to: RunningServer, sent: Sent, more: object = {}): Promise<Came> {
  const { path, headers, ...init } = sent;
  const response = await fetch(to.url + path, { ...init, headers: { ...headers, ...more } });
  const headersOf = Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'));
  const text = await response.text();
  // Apollo's page has another nonce each time, and so another tag.
  const plain = text.replaceAll(/[0-9a-f]{64}/gu, 'nonce');
  const tag = plain === text ? {} : { etag: 'another each time' };
  return { status: response.status, headers: { ...headersOf, ...tag }, text: plain };
}

const bearer = (role: keyof typeof TOKENS) => ({ authorization: `Bearer ${TOKENS[role]}` });

describe('a graph that nobody may read without a token', () => {
  it('answers alike whoever has one, cached or not', async () => {
    for (const sent of ANSWERS) {
      const came = await send(server, sent, bearer('reader'));

      expect([sent, came.status, came.text.includes('Tokyo') || came.text.includes('Ås')]).toEqual([
        sent,
        200,
        true,
      ]);
      if (sent.headers?.['x-communique-explain'] === '1') continue; // which has times
      expect(await send(server, sent, bearer('admin'))).toEqual(came);
      expect(await send(server, sent, bearer('editor'))).toEqual(came);
    }
  });

  it.each([...ANSWERS, ...OTHERS])(
    'says nothing without one that an empty graph would not say, after the same was answered: $method $path $body',
    async (sent) => {
      const answered = await send(server, sent, bearer('reader'));
      const { etag } = answered.headers;
      const conditional = etag === undefined ? {} : { 'if-none-match': etag };

      expect([await send(server, sent), await send(server, sent, conditional)]).toEqual([
        await send(empty, sent),
        await send(empty, sent, conditional),
      ]);
    },
  );

  it.each(ANSWERS)('refuses all who have none: $method $path', async (sent) => {
    const { status, headers, text } = await send(server, sent);

    expect([status, headers['www-authenticate'], text.includes('UNAUTHENTICATED')]).toEqual([
      401,
      'Bearer realm="communique"',
      true,
    ]);
  });

  it('refuses a scraper of /metrics that has none', async () => {
    const refused = await send(server, { path: '/metrics' });
    const { status, text } = await send(server, { path: '/metrics' }, bearer('reader'));

    expect([refused.status, refused.headers['www-authenticate']]).toEqual([
      401,
      'Bearer realm="communique"',
    ]);
    expect([status, text.includes('communique_request_duration_seconds')]).toEqual([200, true]);
  });

  it('shows on its pages how a token is given', async () => {
    const pages = await Promise.all(
      ['/', '/graphiql', '/sandbox'].map((path) => send(server, { path })),
    );

    expect(
      pages.map(({ status, text }) => [status, /Bearer TOKEN|data-needs-token/u.test(text)]),
    ).toEqual([1, 2, 3].map(() => [200, true]));
  });
});

it('every route of the pages is among what is tried', async () => {
  const model = await bundledModel();
  const store = new EmbeddedStore(model, { readTimeout: 10_000 });
  const { openFeed } = openGraph({ model, store, settings: { explain: false, cacheSize: 0 } });
  const log = createLog('silent');
  const routes = createRoutes({
    access: ACCESS,
    exportOrigins: [],
    maxExports: 4,
    trustProxy: 0,
    presets: [],
    log,
    graphiqlFolder: GRAPHIQL,
    openFeed,
  });
  const untried = routes.router.stack.flatMap(({ route }) => {
    const paths = [route?.path ?? []].flat();
    return paths.filter(
      (path) => ![...ANSWERS, ...OTHERS].some((sent) => matches(sent.path, path)),
    );
  });

  expect(untried).toEqual([]);
});

/** Whether a path, of which the search does not count, is that of a route. */
function matches(path: string, route: string): boolean {
  const [bare = ''] = path.split('?');
  return new RegExp(`^${route.replaceAll('.', '[.]').replace(/:\w+/u, '[^/]+')}$`, 'u').test(bare);
}
