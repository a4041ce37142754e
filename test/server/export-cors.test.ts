import { createAccess } from '../../src/server/access/access.js';
import { createLog } from '../../src/log/create-log.js';
import { openGraph } from '../../src/library/open-graph.js';
import { Readiness } from '../../src/server/availability/readiness.js';
import { createErrorFormatter } from '../../src/server/graphql/create-error-formatter.js';
import { type ServerSettings, startServer } from '../../src/server/start-server.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { bundledModel } from '../support/bundled-graph.js';
import { smallWorld } from '../support/small-world.js';
import { createTestAccess, TOKENS } from '../support/start-guarded-server.js';
import { SERVER_SETTINGS } from '../support/server-settings.js';

const FRIEND = 'https://friend.example';

/** What pages of a site may do with a file, by the headers of the answer. */
async function ask(
  opened: readonly string[] | Opened,
  { access = createAccess({ anonymousReading: true, tokens: [] }), ...init }: Asked = {},
): Promise<object> {
  const model = await bundledModel();
  const store = new EmbeddedStore(model, { readTimeout: 10_000 });
  await store.write(smallWorld);
  const server = await startServer({
    ...openGraph({ model, store, settings: { explain: false, cacheSize: 0 } }),
    settings: { ...SERVER_SETTINGS, ...('length' in opened ? { corsOrigins: opened } : opened) },
    access,
    formatError: createErrorFormatter(() => undefined),
    presets: [],
    readiness: new Readiness(),
    log: createLog('silent'),
    graphiqlFolder: new URL('file:///'),
  });
  const { status, headers } = await fetch(`${server.url}/export/graph.gexf`, init);
  await server.stop();
  return {
    status,
    read: headers.get('access-control-allow-origin'),
    show: headers.get('cross-origin-resource-policy'),
    vary: headers.get('vary'),
    send: headers.get('access-control-allow-headers'),
  };
}

type Opened = Pick<ServerSettings, 'exportOrigins'>;

type Asked = RequestInit & { readonly access?: ReturnType<typeof createTestAccess> };

describe('a page of another site', () => {
  const headers = { origin: FRIEND };
  const NOT = { status: 200, read: null, show: 'same-origin', send: null };

  it('may not read a file by default', async () => {
    expect(await ask([], { headers })).toEqual({ ...NOT, vary: 'origin, accept-encoding' });
  });

  it('may read a file if it is in the settings, which others may not', async () => {
    const stranger = { origin: 'https://stranger.example' };

    expect([await ask([FRIEND], { headers }), await ask([FRIEND], { headers: stranger })]).toEqual([
      { ...NOT, read: FRIEND, vary: 'origin, accept-encoding' },
      { ...NOT, vary: 'origin, accept-encoding' },
    ]);
  });

  it('may read and show a file where all may', async () => {
    expect(await ask(['*'], { headers })).toEqual({
      status: 200,
      read: '*',
      show: 'cross-origin',
      vary: 'accept-encoding',
      send: null,
    });
  });

  it('may read files alone where only these are opened', async () => {
    expect(await ask({ exportOrigins: [FRIEND] }, { headers })).toEqual({
      ...NOT,
      read: FRIEND,
      vary: 'origin, accept-encoding',
    });
  });

  it('may send a token where reading needs one', async () => {
    const access = createTestAccess({ anonymousReading: false });
    const asked = { ...headers, 'access-control-request-headers': 'authorization' };
    const authorization = `Bearer ${TOKENS.reader}`;

    expect([
      await ask([FRIEND], { access, method: 'OPTIONS', headers: asked }),
      await ask([FRIEND], { access, headers }),
      await ask([FRIEND], { access, headers: { ...headers, authorization } }),
    ]).toMatchObject([
      { status: 204, read: FRIEND, send: 'authorization' },
      { status: 401, read: FRIEND },
      { status: 200, read: FRIEND },
    ]);
  });
});
