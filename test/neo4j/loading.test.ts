import { jest } from '@jest/globals';
import { fillStore } from '../../src/ingest/records/fill-store.js';
import { streamRecords } from '../../src/ingest/records/stream-records.js';
import type { CommuniqueError } from '../../src/kernel/errors.js';
import { openStore } from '../../src/library/open-store.js';
import { createCounter } from '../../src/store/neo4j/database/count-all.js';
import type { RunStatement } from '../../src/store/neo4j/connection/run-statement.js';
import { translateError } from '../../src/store/neo4j/connection/translate-error.js';
import type { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import type { Store, StoreContents } from '../../src/store/store.js';
import { bundledModel } from '../support/bundled-graph.js';
import { createStatement, listIndexes } from '../../src/store/neo4j/encoding/index-statements.js';
import { node } from '../support/make-records.js';
import { abandonConstraint } from '../support/neo4j/abandon-constraint.js';
import { storeOn } from '../support/neo4j/store-on.js';
import { until } from '../support/neo4j/until.js';
import { describeWithNeo4j } from '../support/neo4j/use-test-database.js';
import { startProgram } from '../support/run-program.js';
import { smallWorld } from '../support/small-world.js';

jest.setTimeout(180_000);

const constraints = listIndexes(await bundledModel()).filter(({ kind }) => kind === 'UNIQUE');
const constraintStatements = constraints.map(createStatement);
const expectedConstraints = constraints.map(({ name }) => name).sort();

async function dump(store: Store): Promise<string> {
  let text = '';
  for await (const chunk of streamRecords(store.records())) text += chunk;
  return text;
}

describeWithNeo4j('loading a graph into Neo4j', (database) => {
  const opened: Neo4jStore[] = [];
  const open = async (): Promise<Neo4jStore> => {
    const store = storeOn(database(), await bundledModel());
    opened.push(store);
    return store;
  };
  const run = (text: string) => database().driver.executeQuery(text);
  const texts = async (statement: string): Promise<readonly string[]> => {
    const { records } = await run(statement);
    return records.map((record) => String(record.get('text')));
  };
  const indexNames = () => texts('SHOW INDEXES YIELD name RETURN name AS text ORDER BY text');
  const indexStates = () => texts('SHOW INDEXES YIELD state RETURN DISTINCT state AS text');
  const constraintNames = () =>
    texts('SHOW CONSTRAINTS YIELD name RETURN name AS text ORDER BY text');
  const runningStatements = () =>
    texts('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS text');
  const fill = async (store: Store): Promise<void> => {
    const contents = await store.prepare();
    if (contents !== 'loaded') await fillStore(store, smallWorld, { contents });
  };

  beforeEach(() => database().wipe());
  afterEach(() => Promise.all(opened.splice(0).map((store) => store.close())));

  it('may be prepared by several servers at the same time', async () => {
    const stores = await Promise.all([open(), open(), open()]);
    const kinds: StoreContents[][] = [];
    for (let round = 0; round < 4; round += 1) {
      await database().wipe();
      kinds.push(await Promise.all(stores.map((store) => store.prepare())));
    }
    expect(kinds.flat()).toEqual(Array<StoreContents>(12).fill('empty'));
    expect(await constraintNames()).toEqual(expectedConstraints);
    expect(await indexStates()).toEqual(['ONLINE']);
  });

  it('may be done by several servers at the same time, without duplicates', async () => {
    const embedded = await openStore(await bundledModel(), { readTimeout: 60_000 });
    await embedded.write(smallWorld);
    const stores = await Promise.all([open(), open(), open()]);

    await Promise.all(stores.map(fill));

    const [store] = stores;
    expect([await store.prepare(), await dump(store)]).toEqual(['loaded', await dump(embedded)]);
  });

  it('creates again what is missing of constraints and indexes, at the next start', async () => {
    const store = await open();
    await fill(store);
    const before = await indexNames();
    await run('DROP CONSTRAINT communique_Topic_id_unique');
    await run('DROP INDEX communique_Meeting_start__key_range');
    await run('DROP INDEX communique_search');

    await store.prepare();

    expect(await indexNames()).toEqual(before);
    expect(before.length).toBeGreaterThan(40);
  });

  it('creates a constraint of which a server that was stopped has left only the index', async () => {
    const left = await abandonConstraint(database().driver, constraintStatements);
    const store = await open();

    await store.prepare();

    expect(await constraintNames()).toEqual(expectedConstraints);
    expect(expectedConstraints).toContain(left);
    expect(await indexStates()).toEqual(['ONLINE']);
  });

  it('waits for no index of others', async () => {
    const left = await abandonConstraint(
      database().driver,
      Array.from(
        { length: 20 },
        (_, i) => `CREATE CONSTRAINT other_${i} FOR (n:Other_${i}) REQUIRE n.id IS UNIQUE`,
      ),
    );
    const store = await open();

    await store.prepare();

    expect(await constraintNames()).toEqual(expectedConstraints);
    expect(await indexNames()).toContain(left);
  });

  it('takes an index of another name for its own, and says which one is in its way', async () => {
    await run('CREATE RANGE INDEX theirs FOR (n:Meeting) ON (n.start__key)');
    const store = await open();
    expect(await store.prepare()).toBe('empty');

    await database().wipe();
    await run('CREATE RANGE INDEX theirs FOR (n:Topic) ON (n.id)');

    await expect(store.prepare()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: `Neo4j at ${database().uri} refuses a constraint or an index (There already exists an index (:Topic {id}). A constraint cannot be created until the index has been dropped)`,
    });
  });

  it('waits for constraints that another server is creating', async () => {
    const other = database().driver.session();
    const transaction = other.beginTransaction();
    for (const statement of constraintStatements) await transaction.run(statement);
    const store = await open();

    const prepared = store.prepare();
    await until(runningStatements, (texts) => texts.some((text) => text.startsWith('DROP INDEX')));
    await transaction.commit();

    expect(await prepared).toBe('empty');
    expect(await constraintNames()).toEqual(expectedConstraints);
    expect(await indexStates()).toEqual(['ONLINE']);
    await other.close();
  });

  it('is half done if it ends between two writes, and done where it has been marked', async () => {
    const store = await open();

    const contents = [await store.prepare(), await store.prepare()];
    await store.write(smallWorld);
    contents.push(await store.prepare());
    await store.markLoaded();
    contents.push(await store.prepare());

    expect(contents).toEqual(['empty', 'empty', 'half loaded', 'loaded']);
  });

  it('is done for a graph of no records too', async () => {
    const store = await open();

    await fillStore(store, [], { contents: 'empty' });

    expect(await store.prepare()).toBe('loaded');
  });

  it('counts a graph the same where Neo4j refuses to give all counts at once', async () => {
    const store = await open();
    await fill(store);
    const asked: string[] = [];
    const refusing: RunStatement = async (text, values) => {
      asked.push(text.slice(0, 12));
      // A procedure that Neo4j does not have is refused like one that it does not allow.
      const unknown = text.replace('db.stats.retrieve', 'db.stats.none');
      const { records } = await database()
        .driver.executeQuery(unknown, { p: values })
        .catch((error: unknown) => {
          throw translateError(error, { readTimeout: 1000 });
        });
      return records.map((record) => record.keys.map((key) => record.get(key) as unknown));
    };
    const count = createCounter(await bundledModel());

    const counts = await count(refusing);

    expect(counts).toEqual(await store.counts());
    await count(refusing);
    expect(asked).toEqual([
      'CALL db.stat',
      ...Array<string[]>(2).fill(['OPTIONAL MAT', 'MATCH (:Agre']).flat(),
    ]);
  });

  it('refuses every text that is too long for an index, and takes the longest ones', async () => {
    const store = await open();
    await store.prepare();
    const records = (more: number) => [
      node('Topic', `topic:${'x'.repeat(8158 + more)}`, { name: 'Long id' }),
      node('Topic', 'topic:unique', { name: 'Unique', wikidataId: 'ø'.repeat(4082 + more) }),
      node('Topic', 'topic:order', { name: 'é'.repeat(4082 + more) }),
      node('Topic', 'topic:search', {
        ...{ name: 'Search', description: 'x'.repeat(32_762 + more) },
        aliases: ['x'.repeat(100_000)], // a list has no index
      }),
    ];

    const error: unknown = await store.write(records(1)).catch((thrown: unknown) => thrown);
    const before = await store.prepare();
    await store.write(records(0));

    const advice = 'shorten it, or serve the graph without Neo4j';
    const most = (bytes: number) => `at most ${bytes} bytes, the most that an index of Neo4j takes`;
    expect([before, (error as CommuniqueError).code, (error as Error).message.split('\n')]).toEqual(
      [
        'empty',
        'INVALID_RECORDS',
        [
          `topic:${'x'.repeat(54)}…: id: expected a text of ${most(8164)}, but got 8165; ${advice}`,
          `topic:unique: wikidataId: expected a text of ${most(8164)}, but got 8166; ${advice}`,
          `topic:order: name: expected a text of ${most(8164)}, but got 8166; ${advice}`,
          `topic:search: description: expected a text whose spellings take ${most(32_766)}, but got 32767; ${advice}`,
        ],
      ],
    );
  });

  it('ends at once on SIGTERM, and is begun again by the next server', async () => {
    const { uri, username = '', password = '' } = database();
    const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const serve = () => startProgram(['serve', '--port', '0'], { environment });
    const first = serve();
    await first.waitFor(/gets its graph ready/u);
    await until(indexNames, (names) => names.length > 3);
    first.process.kill('SIGTERM');
    const { code, stdout } = await first.ended;
    const second = serve();
    await second.waitFor(/is ready at/u);
    second.process.kill('SIGTERM');
    await second.ended;

    expect([code, stdout]).toEqual([0, expect.not.stringContaining('is ready at')]);
    expect(await (await open()).prepare()).toBe('loaded');
  });
});
