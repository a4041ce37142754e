import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { Neo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { makeFilmModel } from '../../support/film-model.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(server: Server): Promise<string> {
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The error that reports an address at which there is no Neo4j. */
async function explain(uri: string): Promise<unknown> {
  const store = new Neo4jStore(makeFilmModel({ cited: false }), {
    uri,
    username: 'neo4j',
    password: 'open-sesame',
    database: undefined,
    poolSize: 1,
    readTimeout: 1000,
    connectionTimeout: 1000,
  });
  try {
    return await store.prepare();
  } catch (error) {
    return error;
  } finally {
    await store.close();
  }
}

describe('the error that a Neo4j is unavailable says what to check', () => {
  it('where nothing listens', async () => {
    expect(await explain('bolt://127.0.0.1:1')).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message:
        'Neo4j at bolt://127.0.0.1:1 cannot be reached: nothing listens there (ECONNREFUSED)',
    });
  });

  it('where nothing listens for a cluster', async () => {
    expect(await explain('neo4j://127.0.0.1:1')).toMatchObject({
      message:
        'Neo4j at neo4j://127.0.0.1:1 cannot be reached: nothing listens there (ECONNREFUSED)',
    });
  });

  it('where the port is that of a web server', async () => {
    const uri = await listen(createHttpServer((_request, response) => response.end()));

    expect(await explain(uri)).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: `Neo4j at ${uri} answers as a web server: use its Bolt port, which is 7687 by default`,
    });
  });

  it('where a server accepts connections and does not respond, within seconds', async () => {
    const uri = await listen(createServer());
    const started = performance.now();

    expect(await explain(uri)).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: `Neo4j at ${uri} did not answer within 3000 ms`,
    });
    expect(performance.now() - started).toBeLessThan(4500);
  });

  it('where the host name is unknown', async () => {
    expect(await explain('bolt://nowhere.invalid')).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/^Neo4j at bolt:\/\/nowhere\.invalid cannot be /u) as string,
    });
  });
});
