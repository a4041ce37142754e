import { jest } from '@jest/globals';
import type { GraphModel } from '../../src/model/graph-model.js';
import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { bundledModel } from '../support/bundled-graph.js';
import { edge, node } from '../support/make-records.js';
import { describeWithNeo4j } from '../support/neo4j/use-test-database.js';
import { planOf } from '../support/plan-of.js';
import { createAsker, type Reply } from '../support/query.js';

jest.setTimeout(60_000);

describeWithNeo4j('values in Neo4j that the schema does not allow', (database) => {
  let model: GraphModel;
  let store: Neo4jStore;

  beforeAll(async () => {
    model = await bundledModel();
    const { uri, username, password, driver } = database();
    store = new Neo4jStore(model, {
      uri,
      username,
      password,
      database: undefined,
      poolSize: 5,
      readTimeout: 60_000,
    });
    await store.prepare();
    await store.write([
      node('Country', 'country:NO', { name: 'Norway', code: 'NO' }),
      node('Meeting', 'meeting:good', { name: 'Good', kind: 'VISIT', start: '2024' }),
      node('Meeting', 'meeting:bad', { name: 'Bad', kind: 'VISIT', start: '2023' }),
      edge(['Meeting', 'meeting:bad'], 'INVOLVED', ['Country', 'country:NO']),
      edge(['Meeting', 'meeting:good'], 'INVOLVED', ['Country', 'country:NO']),
    ]);
    await store.markLoaded();
    await driver.executeQuery(
      `MATCH (bad:Meeting {id: 'meeting:bad'}), (c:Country)
       SET bad.kind = 'PICNIC', bad.durationMinutes = 9007199254740991, bad.summary = 7,
           bad.aliases = [1, 2], c.region = true`,
    );
  });
  afterAll(() => store.close());

  it.each([
    '{ meetings { nodes { id durationMinutes } } }',
    '{ meetings { nodes { id kind } } }',
    '{ meetings { nodes { id summary aliases } } countries { nodes { region } } }',
    '{ meetings { groupBy(by: [KIND]) { kind count } } }',
    '{ meetings { aggregate { max { durationMinutes } sum { durationMinutes } } } }',
    '{ nodes(ids: ["meeting:bad", "meeting:none", "meeting:good"]) { id ... on Meeting { kind } } }',
    '{ meeting(id: "meeting:bad") { kind } country(code: "NO") { meetings { edges { node { kind } } } } }',
  ])('%s is answered as graphql-js answers it', async (document) => {
    const directly = await createAsker(model, store)(document);

    const byExecutor = await createAsker(model, store, { byExecutor: true })(document);
    expect(comparable(directly)).toEqual(comparable(byExecutor));
  });

  it('are refused by the store with a code of their own', async () => {
    const plan = planOf('{ meeting(id: "meeting:bad") { kind } }', model);

    await expect(store.read(plan)).rejects.toMatchObject({ code: 'UNFIT_VALUE' });
  });

  it('are given as they are where graphql-js asks', async () => {
    const plan = planOf('{ meeting(id: "meeting:bad") { kind summary } }', model);

    expect(await store.read(plan, { unchecked: true })).toBe('{"kind":"PICNIC","summary":7}');
  });
});

/**
 * Masked errors carry the id of their request, which is another each time; and those of several root
 * fields come in the order in which the fields are answered, which may be any.
 */
function comparable({ errors = [], ...rest }: Reply): unknown {
  const paths = new Map(
    errors.map(({ extensions, ...error }) => [
      JSON.stringify(error.path),
      { ...error, code: extensions?.['code'] },
    ]),
  );
  return { ...rest, errors: [...paths].sort(([left], [right]) => (left < right ? -1 : 1)) };
}
