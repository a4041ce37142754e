import { storeOn } from '../support/neo4j/store-on.js';
import type { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import {
  CONFORMING_RECORDS,
  setOnEdge,
  setOnNode,
  NONCONFORMING_ON_EDGES,
  NONCONFORMING_ON_NODES,
} from '../support/neo4j/nonconforming-values.js';
import { describeWithNeo4j } from '../support/neo4j/use-test-database.js';
import { printFiles } from '../support/print-files.js';
import { createAsker, type Ask } from '../support/query.js';
import { valuesModel as model } from '../support/values-model.js';

describeWithNeo4j(
  'a nonconforming value in Neo4j fails what reads the whole record',
  (database) => {
    let store: Neo4jStore;
    let ask: Ask;

    beforeAll(async () => {
      store = storeOn(database(), model);
      await store.prepare();
      ask = createAsker(model, store);
    });
    beforeEach(async () => {
      await database().driver.executeQuery('MATCH (n) WHERE NOT n:__Communique DETACH DELETE n');
      await store.write(CONFORMING_RECORDS);
    });
    afterAll(() => store.close());

    const run = (statement: string): Promise<unknown> => database().driver.executeQuery(statement);

    it.each([
      ...NONCONFORMING_ON_NODES.map((each) => ['node', ...each] as const),
      ...NONCONFORMING_ON_EDGES.map((each) => ['edge', ...each] as const),
    ])(
      'views, dumps and files of each format, with its location: %s, %s = %s',
      async (on, property, stored, expected) => {
        await run((on === 'node' ? setOnNode : setOnEdge)(property, stored));
        const location = on === 'node' ? 'thing:bad' : 'thing:good KNOWS thing:bad';
        const message = `${location}: ${property}: expected ${expected}`;

        const { errors } = await ask('{ neighborhood(of: "thing:good") { nodes { id } } }');
        const files = await printFiles(model, store);

        expect(errors).toMatchObject([{ message, path: ['neighborhood'] }]);
        await expect(listAll()).rejects.toMatchObject({ code: 'NONCONFORMING_VALUE', message });
        for (const file of Object.values(files)) expect(file).toMatchObject({ message });
      },
    );

    it.each([
      '__sources = 5',
      "__sources = ['paper:a'], r.__paragraphs = ['x']",
      '__sources = [5], r.__paragraphs = [1]',
    ])('with the edge, instead of the sources: %s', async (stored) => {
      await database().driver.executeQuery(`MATCH ()-[r:KNOWS]->() SET r.${stored}`);

      await expect(listAll()).rejects.toMatchObject({
        code: 'NONCONFORMING_VALUE',
        message:
          'thing:good KNOWS thing:bad: the database holds other sources than a list of ids (__sources) and one of paragraphs (__paragraphs)',
      });
    });

    it('with the type, instead of an id', async () => {
      await run(setOnNode('id', '42'));

      await expect(listAll()).rejects.toMatchObject({
        code: 'NONCONFORMING_VALUE',
        message: 'a Thing: id: expected a text, but the database holds 42',
      });
    });

    async function listAll(): Promise<void> {
      const records = store.records()[Symbol.asyncIterator]();
      while ((await records.next()).done !== true);
    }
  },
);
