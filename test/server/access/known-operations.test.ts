import { Kind, parse } from 'graphql';
import { requiresRole } from '../../../src/api/role-directive.js';
import { openGraph } from '../../../src/library/open-graph.js';
import { createLog } from '../../../src/log/create-log.js';
import { Readiness } from '../../../src/server/availability/readiness.js';
import { createErrorFormatter } from '../../../src/server/graphql/create-error-formatter.js';
import { type RunningServer, startServer } from '../../../src/server/start-server.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { smallWorld } from '../../support/small-world.js';
import { createTestAccess, TOKENS } from '../../support/start-guarded-server.js';
import { SERVER_SETTINGS } from '../../support/server-settings.js';

/** The server of a graph whose root field `places` is for admins. */
async function start(): Promise<RunningServer> {
  const model = await bundledModel();
  const store = new EmbeddedStore(model, { readTimeout: 10_000 });
  await store.write(smallWorld);
  const graph = openGraph({ model, store, settings: { explain: false, cacheSize: 32 } });
  const [type] = parse(`type Query { places: Int ${requiresRole('admin')} }`).definitions;
  const places = graph.schema.getQueryType()?.getFields()['places'];
  if (places === undefined || type?.kind !== Kind.OBJECT_TYPE_DEFINITION) throw new Error('none');
  places.astNode = type.fields?.[0];
  return startServer({
    ...graph,
    settings: SERVER_SETTINGS,
    access: createTestAccess({ anonymousReading: true }),
    formatError: createErrorFormatter((error) => {
      throw error;
    }),
    presets: [],
    readiness: new Readiness(),
    log: createLog('silent'),
    graphiqlFolder: new URL('file:///'),
  });
}

it('an operation that not every reader may ask is refused to the others, however often it was answered', async () => {
  const server = await start();
  const statuses = [];
  for (const query of [
    '{ topics { totalCount } }',
    '{ topics { totalCount } places { totalCount } }',
  ]) {
    for (const token of [...new Array<string>(5).fill(TOKENS.admin), TOKENS.editor, undefined]) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query }),
      });
      statuses.push(response.status);
    }
  }
  await server.stop();

  expect(statuses).toEqual([
    ...[200, 200, 200, 200, 200, 200, 200],
    ...[200, 200, 200, 200, 200, 403, 401],
  ]);
});
