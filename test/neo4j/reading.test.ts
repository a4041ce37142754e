import { storeOn } from '../support/neo4j/store-on.js';
import { jest } from '@jest/globals';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { Plan } from '../../src/plan/plan.js';
import { describeRun } from '../../src/store/neo4j/connection/describe-run.js';
import type { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import type { Neo4jStoreOptions } from '../../src/store/neo4j/neo4j-store-options.js';
import { bundledModel } from '../support/bundled-graph.js';
import { slowWorld, SLOW_QUESTION } from '../support/neo4j/slow-world.js';
import { until } from '../support/neo4j/until.js';
import { describeWithNeo4j } from '../support/neo4j/use-test-database.js';
import { planOf } from '../support/plan-of.js';
import { startProgram } from '../support/run-program.js';

jest.setTimeout(60_000);

describeWithNeo4j('reading from Neo4j', (database) => {
  let model: GraphModel;
  let slow: Plan;
  let quick: Plan;
  const stores: Neo4jStore[] = [];

  function open(options: Partial<Neo4jStoreOptions> = {}): Neo4jStore {
    const store = storeOn(database(), model, options);
    stores.push(store);
    return store;
  }

  /** The statements on topics that the server is running. */
  async function running(): Promise<readonly string[]> {
    const { records } = await database().driver.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'DISCUSSED'",
    );
    return records
      .map((record) => record.get('currentQuery') as string)
      .filter((query) => !query.startsWith('SHOW'));
  }
  const untilRunning = (count: number): Promise<unknown> =>
    until(running, (queries) => queries.length === count);

  beforeAll(async () => {
    model = await bundledModel();
    slow = planOf(SLOW_QUESTION, model);
    quick = planOf('{ topics { totalCount } }', model);
    const store = open();
    await store.prepare();
    await store.write(slowWorld);
    await store.markLoaded();
  });
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
    await untilRunning(0);
  });

  it('terminates a statement that takes too long', async () => {
    const store = open({ readTimeout: 2000 });

    await expect(store.read(slow)).rejects.toMatchObject({
      code: 'TIMEOUT',
      message:
        'the question took longer than 2000 ms; ask for fewer rows, or filter by something that few nodes have',
    });

    await untilRunning(0);
    expect(await store.read(quick)).toBe('{"totalCount":30}');
  });

  it('terminates a statement whose signal is aborted', async () => {
    const store = open();
    const waiting = new AbortController();
    const answer = store.read(slow, { signal: waiting.signal });
    await untilRunning(1);

    waiting.abort(new Error('the client has gone'));

    await expect(answer).rejects.toThrow('the client has gone');
    await untilRunning(0);
    expect(await store.read(quick)).toBe('{"totalCount":30}');
  });

  it('terminates a statement when the client of the server disconnects', async () => {
    const { uri, username = '', password = '' } = database();
    const program = startProgram(['serve', '--port', '0'], {
      environment: { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    });
    const [, url = ''] = await program.waitFor(/ready at (\S+)\/\n/u);
    const client = new AbortController();
    const response = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SLOW_QUESTION }),
      signal: client.signal,
    }).catch((error: unknown) => (error as Error).name);
    await untilRunning(1);

    client.abort();

    expect(await response).toBe('AbortError');
    await untilRunning(0);
    program.process.kill('SIGTERM');
    const { code, stdout, stderr } = await program.ended;
    expect([code, stdout.includes(password), stderr.includes('"level":50')]).toEqual([
      0,
      false,
      false,
    ]);
  });

  it('reports what Neo4j has to say of a statement, each thing once', async () => {
    const text = 'OPTIONAL MATCH (n:NoSuch) OPTIONAL MATCH (m:NoSuch) RETURN n, m';
    const { summary } = await database().driver.executeQuery(text);

    expect(describeRun(text, {}, summary, 1).notifications).toEqual([
      // Newer releases name the database too.
      expect.stringMatching(
        /^01N50 warn: label does not exist[.] The label `NoSuch` does not exist/u,
      ),
    ]);
  });

  it('lets statements wait for a connection, and refuses those that wait too long', async () => {
    const store = open({ poolSize: 1, readTimeout: 1500, connectionTimeout: 1000 });
    const many = await Promise.all(Array.from({ length: 40 }, () => store.read(quick)));
    expect(many).toEqual(many.map(() => '{"totalCount":30}'));

    const first = store.read(slow).catch((error: unknown) => error);
    await untilRunning(1);
    const patient = open({ poolSize: 1 });
    const refused = await store.read(quick).catch((error: unknown) => error);

    expect(await first).toMatchObject({ code: 'TIMEOUT' });
    // It may get the connection at the moment when the first is terminated.
    if (refused instanceof Error) {
      expect(refused).toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: 'all connections to the database are busy; ask again in a while',
      });
    }
    await expect(store.verify()).resolves.toBeUndefined();
    expect(await patient.read(quick)).toBe('{"totalCount":30}');
    expect(await store.read(quick)).toBe('{"totalCount":30}');
  });

  it('stops waiting for a connection when the signal is aborted', async () => {
    const store = open({ poolSize: 1 });
    const [busy, waiting] = [new AbortController(), new AbortController()];
    const first = store.read(slow, busy).catch((error: unknown) => error);
    await untilRunning(1);
    const second = store.read(slow, waiting);

    waiting.abort(new Error('the client has gone'));

    await expect(second).rejects.toThrow('the client has gone');
    busy.abort(new Error('so has this one'));
    expect(await first).toMatchObject({ message: 'so has this one' });
    expect(await store.read(quick)).toBe('{"totalCount":30}');
  });

  it('answers a ping while all connections are busy', async () => {
    const store = open({ poolSize: 1 });
    const busy = new AbortController();
    const first = store.read(slow, busy).catch((error: unknown) => error);
    await untilRunning(1);

    await expect(store.verify()).resolves.toBeUndefined();

    busy.abort();
    await first;
  });

  it('reads what another store wrote', async () => {
    const other = open();
    await other.write([
      { kind: 'node', type: 'Topic', id: 'topic:new', properties: { name: 'New' } },
    ]);

    expect(await open().read(quick)).toBe('{"totalCount":31}');
    expect(await open().prepare()).toBe('loaded');
  });
});
