import { storeOn } from '../support/neo4j/store-on.js';
import { describeWithNeo4j } from '../support/neo4j/use-test-database.js';
import { bundledModel } from '../support/bundled-graph.js';
import { smallWorld } from '../support/small-world.js';
import type { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import type { GraphRecord } from '../../src/model/record.js';

describeWithNeo4j('the text index of Neo4j', (database) => {
  const QUESTION = { text: 'stoere', types: ['Person', 'Topic'], first: 3 };
  let store: Neo4jStore;
  const run = (text: string) => database().driver.executeQuery(text);

  beforeEach(async () => {
    await database().wipe();
    store = storeOn(database(), await bundledModel());
    await store.prepare();
    await store.write(smallWorld);
    await store.markLoaded();
  });
  afterEach(() => store.close());

  it('is created for a graph that was loaded before there was search', async () => {
    const before = await store.search(QUESTION);
    const records = await all(store.records());
    await run('DROP INDEX communique_search');
    await run('MATCH (n) REMOVE n.__words, n.__wholes, n.texts');

    expect(await store.prepare()).toBe('loaded');

    expect(before.hits).toMatchObject([{ id: 'person:store', matchedField: 'name' }]);
    expect(await store.search(QUESTION)).toEqual(before);
    expect(await all(store.records())).toEqual(records);
    expect(JSON.stringify(records)).not.toContain('__w');
  });

  it('is missed with a reason if somebody drops it, until the next start', async () => {
    await run('DROP INDEX communique_search');

    const refused = await store.search(QUESTION).catch((error: unknown) => error);
    await store.prepare();

    expect(refused).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message:
        'the database has lost the index of its texts; the server creates it when it is started again',
    });
    expect((await store.search(QUESTION)).hits).toMatchObject([{ id: 'person:store' }]);
  });

  it('is recreated when other types are searched than before', async () => {
    const before = await store.search(QUESTION);
    await run('DROP INDEX communique_search');
    await run(
      'CREATE FULLTEXT INDEX communique_search FOR (n:Topic) ON EACH [n.__words, n.__wholes]',
    );

    await store.prepare();

    expect(await store.search(QUESTION)).toEqual(before);
  });

  it('is not touched by a further start', async () => {
    await run("MATCH (n:Person {id: 'person:store'}) SET n.__words = 'untouched'");

    await store.prepare();

    const { hits } = await store.search({ ...QUESTION, text: 'untouched', types: ['Person'] });
    expect(hits).toEqual([]); // chosen by the index, but none of its texts has the word
    const { totalCount } = await store.search({ ...QUESTION, text: 'untouched' });
    expect(totalCount).toBe(1);
  });
});

async function all(records: AsyncIterable<GraphRecord>): Promise<readonly GraphRecord[]> {
  const found: GraphRecord[] = [];
  for await (const record of records) found.push(record);
  return found;
}
