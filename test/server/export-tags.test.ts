import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openGraph } from '../../src/library/open-graph.js';
import { createLog } from '../../src/log/create-log.js';
import { createAccess } from '../../src/server/access/access.js';
import { createRoutes } from '../../src/server/routes/create-routes.js';
import { openStore } from '../../src/library/open-store.js';
import type { Store } from '../../src/store/store.js';
import { bundledModel } from '../support/bundled-graph.js';
import { node } from '../support/make-records.js';
import { smallWorld } from '../support/small-world.js';

let store: Store;
let server: Server;
beforeEach(async () => {
  const model = await bundledModel();
  store = await openStore(model, { readTimeout: 10_000 });
  await store.write(smallWorld);
  const graph = openGraph({ model, store, settings: { explain: false, cacheSize: 0 } });
  const routes = createRoutes({
    access: createAccess({ anonymousReading: true, tokens: [] }),
    exportOrigins: [],
    maxExports: 100,
    trustProxy: 0,
    presets: [],
    log: createLog('silent'),
    graphiqlFolder: new URL('file:///'),
    openFeed: graph.openFeed,
  });
  server = createServer(routes).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  server.close();
  await store.close();
});

/** The status of a request for a file with this `if-none-match`, and the tag of the answer. */
async function ask(file: string, tag = '"none"') {
  const { port } = server.address() as AddressInfo; // it listens on one
  const headers = { 'if-none-match': tag };
  const asked = get(`http://127.0.0.1:${port}/export/${file}`, { headers });
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.resume();
  return { status: response.statusCode, tag: response.headers.etag };
}

describe('the tag of a file', () => {
  it('changes with the graph and is the same until then', async () => {
    const file = 'neighborhood.gexf?of=topic:ukraine';
    const first = await ask(file);
    const again = await ask(file, first.tag);
    await store.write([node('Topic', 'topic:new', { name: 'new', aliases: [] })]);
    const changed = await ask(file, first.tag);

    expect([first.status, again, changed.status]).toEqual([
      200,
      { status: 304, tag: first.tag },
      200,
    ]);
    expect(changed.tag).not.toBe(first.tag);
  });

  it('differs by view, format, argument and value', async () => {
    const files = [
      'neighborhood.gexf?of=topic:fish',
      'neighborhood.graphml?of=topic:fish',
      'neighborhood.gexf?of=topic:ukraine',
      'neighborhood.gexf?of=topic:fish&depth=2',
      'neighborhood.gexf?of=topic:fish&limit=2',
      'path.gexf?from=topic:fish&to=topic:ukraine',
      'path.gexf?to=topic:fish&from=topic:ukraine',
      'graph.gexf',
      'graph.nodes.csv',
      'graph.nodes.csv?bom=1',
    ];
    const answers = await Promise.all(files.map((file) => ask(file)));

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ tag }) => tag)).size).toBe(files.length);
  });
});
