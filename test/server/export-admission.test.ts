import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openGraph } from '../../src/library/open-graph.js';
import { createLog } from '../../src/log/create-log.js';
import { createAccess } from '../../src/server/access/access.js';
import { createRoutes } from '../../src/server/routes/create-routes.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { bundledModel } from '../support/bundled-graph.js';
import { smallWorld } from '../support/small-world.js';

/** A store that counts only when a gate is open. */
function gated(store: EmbeddedStore, gate: Promise<unknown>, onAsked: () => void): EmbeddedStore {
  return new Proxy(store, {
    get(target, name) {
      if (name === 'counts') {
        return async (...given: Parameters<EmbeddedStore['counts']>) => {
          onAsked();
          await gate;
          return target.counts(...given);
        };
      }
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

it('only so many files are written at once, and a few others wait for their turn', async () => {
  const model = await bundledModel();
  const store = new EmbeddedStore(model, { readTimeout: 10_000 });
  await store.write(smallWorld);
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const asked = new Promise<void>((resolve) => {
    const { openFeed } = openGraph({
      model,
      store: gated(store, gate, resolve),
      settings: { explain: false, cacheSize: 0 },
    });
    server.on(
      'request',
      createRoutes({
        access: createAccess({ anonymousReading: true, tokens: [] }),
        exportOrigins: [],
        maxExports: 1,
        trustProxy: 0,
        presets: [],
        log: createLog('silent'),
        graphiqlFolder: new URL('file:///'),
        openFeed,
      }),
    );
  });
  const ask = (): Promise<Response> => fetch(url('/export/graph.gexf'));
  const first = ask();
  await asked;
  // One is written and four may wait.
  const others = Array.from({ length: 5 }, ask);
  const refused = await Promise.any(others);
  open();
  const answers = await Promise.all([first, ...others]);

  expect({
    statuses: answers.map(({ status }) => status).sort(),
    after: refused.headers.get('retry-after'),
    body: await refused.json(),
  }).toEqual({
    statuses: [200, 200, 200, 200, 200, 503],
    after: '1',
    body: {
      code: 'OVERLOADED',
      error: 'expected at most 1 files written at once, but there are more; ask again in a second',
    },
  });
});

const server = createServer();
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => server.close());

function url(path: string): string {
  const { port } = server.address() as AddressInfo; // it listens on one
  return `http://127.0.0.1:${port}${path}`;
}
