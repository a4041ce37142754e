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
import { planOf } from '../support/plan-of.js';
import { createAsker, type Ask, type Reply } from '../support/query.js';
import { valuesModel as model } from '../support/values-model.js';

describeWithNeo4j('a nonconforming value in Neo4j', (database) => {
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

  it.each(NONCONFORMING_ON_NODES)(
    'is an error of the field alone: %s = %s',
    async (property, stored, expected) => {
      await run(setOnNode(property, stored));

      const reply = await ask(
        `{ thing(id: "thing:bad") { id ${property} } things { nodes { name } } }`,
      );

      const isList = property === 'nrs';
      expect(reply).toMatchObject({
        data: {
          thing: isList ? null : { id: 'thing:bad', [property]: null },
          things: { nodes: [{ name: 'Good' }, { name: 'Good' }] },
        },
        errors: [
          {
            message: `${property}: expected ${expected}`,
            path: ['thing', property],
            extensions: { code: 'NONCONFORMING_VALUE' },
          },
        ],
      });
    },
  );

  it.each(NONCONFORMING_ON_EDGES)(
    'is an error of an edge: %s = %s',
    async (property, stored, expected) => {
      await run(setOnEdge(property, stored));
      const selected = property === 'via' ? 'via { id }' : property;

      const { errors } = await ask(
        `{ thing(id: "thing:good") { knows { edges { ${selected} } } } }`,
      );

      const isElement = property === 'counts';
      expect(errors).toMatchObject([
        {
          message: isElement
            ? 'counts: expected a whole number from -2147483648 to 2147483647, but the database holds 1.5'
            : `${property}: expected ${expected}`,
          path: ['thing', 'knows', 'edges', 0, property, ...(isElement ? [0] : [])],
          extensions: { code: 'NONCONFORMING_VALUE' },
        },
      ]);
    },
  );

  it('is an error of the element of a list', async () => {
    await run(setOnNode('scores', '[1.0, 0.0 / 0.0]'));

    expect((await ask('{ things { nodes { scores } } }')).errors).toMatchObject([
      {
        message: 'scores: expected a finite number, but the database holds NaN',
        path: ['things', 'nodes', 0, 'scores', 1],
      },
    ]);
  });

  it('is an error if it is null and the field is not nullable', async () => {
    await run(setOnNode('name', 'null'));

    expect((await ask('{ thing(id: "thing:bad") { name } }')).errors).toMatchObject([
      { message: 'name: expected a text, but the database holds none', path: ['thing', 'name'] },
    ]);
  });

  it('is an error as an id', async () => {
    await run(setOnNode('id', '42'));

    expect((await ask('{ things { nodes { id } } }')).errors).toMatchObject([
      { message: 'id: expected a text, but the database holds 42' },
    ]);
  });

  it.each([
    ['score', "date('2024-01-01')"],
    ['score', "'many'"],
    ['score', '0.0 / 0.0'],
    ['score', '1.0 / 0.0'],
    ['nr', "duration('P1D')"],
    ['nr', '1.5'],
    ['nr', '3000000000'],
    ['nr', '9223372036854775807'],
  ])('is an error of sums and means, and not of counts: %s = %s', async (property, stored) => {
    await run(setOnNode(property, stored));

    const reply = await ask(
      `{ things { aggregate { count sum { ${property} } avg { ${property} } } } }`,
    );

    const expected =
      property === 'nr' ? 'whole numbers from -2147483648 to 2147483647' : 'finite numbers';
    const message = `${property}: the database holds values that are not ${expected}, so there is no`;
    expect(reply).toMatchObject({
      data: {
        things: { aggregate: { count: 2, sum: { [property]: null }, avg: { [property]: null } } },
      },
      errors: [
        { message: `${message} sum`, path: ['things', 'aggregate', 'sum', property] },
        { message: `${message} mean`, path: ['things', 'aggregate', 'avg', property] },
      ],
    });
  });

  it.each([
    ['{ things { aggregate { max { score } } } }', 'score', '0.0 / 0.0', 'max.score'],
    ['{ things { groupBy(by: [SORT]) { sort count } } }', 'sort', "'THREE'", '1.sort'],
    ['{ things { groupBy(by: [NR]) { nr count } } }', 'nr', '1.5', '1.nr'],
    [
      '{ things { groupBy(by: [START_YEAR]) { startYear } } }',
      'start',
      "date('2024-01-01')",
      '0.startYear',
    ],
    [
      '{ things(orderBy: [{ score: ASC }]) { pageInfo { endCursor } } }',
      'score',
      '0.0 / 0.0',
      'pageInfo.endCursor',
    ],
    ['{ things(orderBy: [{ score: ASC }]) { edges { cursor } } }', 'score', "'many'", '0.cursor'],
  ])('is an error in %s', async (document, property, stored, end) => {
    await run(setOnNode(property, stored));

    const { errors } = await ask(document);

    expect(errors).toMatchObject([{ extensions: { code: 'NONCONFORMING_VALUE' } }]);
    expect(errors?.[0]?.path?.join('.').endsWith(end)).toBe(true);
  });

  it('is the same error if graphql-js executes the whole request', async () => {
    await run(setOnNode('sort', "'THREE'"));
    const document = '{ things { nodes { id sort } } things2: things { nodes { sort } } }';

    const directly = await ask(document);

    expect(inOrder(directly)).toEqual(
      inOrder(await createAsker(model, store, { byExecutor: true })(document)),
    );
  });

  it('fails the read of a plan, or is marked in the answer', async () => {
    await run(setOnNode('sort', "'THREE'"));
    const plan = planOf('{ thing(id: "thing:bad") { sort } }', model);

    await expect(store.read(plan)).rejects.toMatchObject({ code: 'NONCONFORMING_VALUE' });
    expect(await store.read(plan, { marksNonconforming: true })).toBe(
      '{"sort":{"@nonconforming":"sort: expected one of ONE, TWO, but the database holds \\"THREE\\""}}',
    );
  });
});

/** Root fields are answered in any order, and so come their errors. */
function inOrder({ errors = [], ...rest }: Reply): unknown {
  const texts = errors.map((error) => JSON.stringify(error));
  return { ...rest, errors: texts.sort() };
}
