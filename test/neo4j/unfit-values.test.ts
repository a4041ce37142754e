import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { edge, node } from '../support/make-records.js';
import { describeWithNeo4j } from '../support/neo4j/use-test-database.js';
import { planOf } from '../support/plan-of.js';
import { printFiles } from '../support/print-files.js';
import { createAsker, type Ask, type Reply } from '../support/query.js';
import { valuesModel as model } from '../support/values-model.js';

const GOOD = { name: 'Good', start: '2024', sort: 'ONE', score: 1, nr: 1, flag: true, text: 'x' };

/** What somebody else stored in a property, as Cypher, and what is told of it. */
const OF_NODES: readonly (readonly [property: string, stored: string, told: string])[] = [
  [
    'score',
    "date('2024-01-01')",
    'a finite number, but the database holds a value of another kind (2024-01-01)',
  ],
  [
    'score',
    '9007199254740993',
    'a finite number, but the database holds Infinity, or a whole number beyond 2^53',
  ],
  ['score', '0.0 / 0.0', 'a finite number, but the database holds NaN'],
  [
    'score',
    '1.0 / 0.0',
    'a finite number, but the database holds Infinity, or a whole number beyond 2^53',
  ],
  ['score', "'many'", 'a finite number, but the database holds "many"'],
  [
    'nr',
    '9007199254740993',
    'a whole number of 32 bits, but the database holds Infinity, or a whole number beyond 2^53',
  ],
  ['nr', '3000000000', 'a whole number of 32 bits, but the database holds 3000000000'],
  ['nr', '1.5', 'a whole number of 32 bits, but the database holds 1.5'],
  [
    'nr',
    "duration('P1D')",
    'a whole number of 32 bits, but the database holds a value of another kind (P1DT)',
  ],
  [
    'nr',
    'point({x: 1, y: 2})',
    'a whole number of 32 bits, but the database holds a value of another kind (Point{srid=7203.0, x=1.0, y=2.0})',
  ],
  ['text', '7', 'a text, but the database holds 7'],
  ['text', "['x']", 'a text, but the database holds a list'],
  ['flag', "'yes'", 'true or false, but the database holds "yes"'],
  ['sort', "'THREE'", 'one of ONE, TWO, but the database holds "THREE"'],
  [
    'start',
    "date('2024-01-01')",
    'a date as a text, such as "2023", "2023-12", "2023-12-07" or "2023-12-07T17:50+09:00" (a date-time needs an offset), but the database holds a value of another kind (2024-01-01)',
  ],
  [
    'start',
    "'soon'",
    'a date as a text, such as "2023", "2023-12", "2023-12-07" or "2023-12-07T17:50+09:00" (a date-time needs an offset), but the database holds "soon"',
  ],
  [
    'start',
    "datetime('2024-01-01T00:00Z')",
    'a date as a text, such as "2023", "2023-12", "2023-12-07" or "2023-12-07T17:50+09:00" (a date-time needs an offset), but the database holds a value of another kind (2024-01-01T00:00:00Z)',
  ],
  ['nrs', '5', 'a list, each of it a whole number of 32 bits, but the database holds 5'],
];

const OF_EDGES: typeof OF_NODES = [
  ['weight', '0.0 / 0.0', 'a finite number, but the database holds NaN'],
  [
    'times',
    "time('12:00')",
    'a whole number of 32 bits, but the database holds a value of another kind (12:00:00Z)',
  ],
  ['sure', '1', 'true or false, but the database holds 1'],
  ['sort', "'THREE'", 'one of ONE, TWO, but the database holds "THREE"'],
  [
    'note',
    "date('2024-01-01')",
    'a text, but the database holds a value of another kind (2024-01-01)',
  ],
  [
    'counts',
    '[1.5]',
    'a list, each of it a whole number of 32 bits, but the database holds a list',
  ],
  ['via', '5', 'the id of a Thing, but the database holds 5'],
];

describeWithNeo4j('a value that somebody else stored in Neo4j', (database) => {
  let store: Neo4jStore;
  let ask: Ask;

  beforeAll(async () => {
    const { uri, username, password } = database();
    const connection = { uri, username, password, database: undefined };
    store = new Neo4jStore(model, { ...connection, poolSize: 5, readTimeout: 60_000 });
    await store.prepare();
    ask = createAsker(model, store);
  });
  beforeEach(async () => {
    await database().driver.executeQuery('MATCH (n) WHERE NOT n:__Communique DETACH DELETE n');
    await store.write([
      node('Thing', 'thing:bad', GOOD),
      node('Thing', 'thing:good', { ...GOOD, score: 2 }),
      edge(['Thing', 'thing:good'], 'KNOWS', ['Thing', 'thing:bad'], { weight: 1 }),
    ]);
  });
  afterAll(() => store.close());

  const setOnNode = (property: string, stored: string): Promise<unknown> =>
    database().driver.executeQuery(`MATCH (n {id: 'thing:bad'}) SET n.${property} = ${stored}`);
  const setOnEdge = (property: string, stored: string): Promise<unknown> =>
    database().driver.executeQuery(`MATCH ()-[r:KNOWS]->() SET r.${property} = ${stored}`);

  it.each(OF_NODES)('is an error of the field alone: %s = %s', async (property, stored, told) => {
    await setOnNode(property, stored);

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
          message: `${property}: expected ${told}`,
          path: ['thing', property],
          extensions: { code: 'UNFIT_VALUE' },
        },
      ],
    });
  });

  it.each(OF_EDGES)('is an error of an edge: %s = %s', async (property, stored, told) => {
    await setOnEdge(property, stored);
    const selected = property === 'via' ? 'via { id }' : property;

    const { errors } = await ask(`{ thing(id: "thing:good") { knows { edges { ${selected} } } } }`);

    const isElement = property === 'counts';
    expect(errors).toMatchObject([
      {
        message: isElement
          ? 'counts: expected a whole number of 32 bits, but the database holds 1.5'
          : `${property}: expected ${told}`,
        path: ['thing', 'knows', 'edges', 0, property, ...(isElement ? [0] : [])],
        extensions: { code: 'UNFIT_VALUE' },
      },
    ]);
  });

  it('is an error of the element of a list', async () => {
    await setOnNode('scores', '[1.0, 0.0 / 0.0]');

    expect((await ask('{ things { nodes { scores } } }')).errors).toMatchObject([
      {
        message: 'scores: expected a finite number, but the database holds NaN',
        path: ['things', 'nodes', 0, 'scores', 1],
      },
    ]);
  });

  it('is an error where a value is missing that is always there', async () => {
    await setOnNode('name', 'null');

    expect((await ask('{ thing(id: "thing:bad") { name } }')).errors).toMatchObject([
      { message: 'name: expected a text, but the database holds none', path: ['thing', 'name'] },
    ]);
  });

  it('is an error as an id', async () => {
    await setOnNode('id', '42');

    expect((await ask('{ things { nodes { id } } }')).errors).toMatchObject([
      { message: 'id: expected a text, but the database holds 42' },
    ]);
    await expect(listAll()).rejects.toMatchObject({
      code: 'UNFIT_VALUE',
      message: 'a Thing: id: expected a text, but the database holds 42',
    });
  });

  it.each([
    ['score', "date('2024-01-01')"],
    ['score', "'many'"],
    ['score', '0.0 / 0.0'],
    ['score', '1.0 / 0.0'],
    ['nr', "duration('P1D')"],
  ])('is an error of sums and means, and of no more: %s = %s', async (property, stored) => {
    await setOnNode(property, stored);

    const reply = await ask(
      `{ things { aggregate { count sum { ${property} } avg { ${property} } } } }`,
    );

    const message = `${property}: the database holds values of it that are no finite numbers, so that there is no sum`;
    expect(reply).toMatchObject({
      data: {
        things: { aggregate: { count: 2, sum: { [property]: null }, avg: { [property]: null } } },
      },
      errors: [
        { message, path: ['things', 'aggregate', 'sum', property] },
        { message, path: ['things', 'aggregate', 'avg', property] },
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
    await setOnNode(property, stored);

    const { errors } = await ask(document);

    expect(errors).toMatchObject([{ extensions: { code: 'UNFIT_VALUE' } }]);
    expect(errors?.[0]?.path?.join('.').endsWith(end)).toBe(true);
  });

  it.each([
    ...OF_NODES.map((each) => ['node', ...each] as const),
    ...OF_EDGES.map((each) => ['edge', ...each] as const),
  ])(
    'stops views, dumps and files of each format, with where it is: %s, %s = %s',
    async (on, property, stored, told) => {
      await (on === 'node' ? setOnNode : setOnEdge)(property, stored);
      const place = on === 'node' ? 'thing:bad' : 'thing:good KNOWS thing:bad';
      const message = `${place}: ${property}: expected ${told}`;

      const { errors } = await ask('{ neighborhood(of: "thing:good") { nodes { id } } }');
      const files = await printFiles(model, store);

      expect(errors).toMatchObject([{ message, path: ['neighborhood'] }]);
      await expect(listAll()).rejects.toMatchObject({ code: 'UNFIT_VALUE', message });
      for (const file of Object.values(files)) expect(file).toMatchObject({ message });
    },
  );

  it.each([
    '__sources = 5',
    "__sources = ['paper:a'], r.__paragraphs = ['x']",
    '__sources = [5], r.__paragraphs = [1]',
  ])('stops them where it is in place of the sources: %s', async (stored) => {
    await database().driver.executeQuery(`MATCH ()-[r:KNOWS]->() SET r.${stored}`);

    await expect(listAll()).rejects.toMatchObject({
      code: 'UNFIT_VALUE',
      message:
        'thing:good KNOWS thing:bad: the database holds other sources than a list of ids (__sources) and one of paragraphs (__paragraphs)',
    });
  });

  it('is told alike where graphql-js executes all of the request', async () => {
    await setOnNode('sort', "'THREE'");
    const document = '{ things { nodes { id sort } } things2: things { nodes { sort } } }';

    const directly = await ask(document);

    expect(inOrder(directly)).toEqual(
      inOrder(await createAsker(model, store, { byExecutor: true })(document)),
    );
  });

  it('fails the reading of a plan, or is told of in its place', async () => {
    await setOnNode('sort', "'THREE'");
    const plan = planOf('{ thing(id: "thing:bad") { sort } }', model);

    await expect(store.read(plan)).rejects.toMatchObject({ code: 'UNFIT_VALUE' });
    expect(await store.read(plan, { marksUnfit: true })).toBe(
      '{"sort":{"@unfit":"sort: expected one of ONE, TWO, but the database holds \\"THREE\\""}}',
    );
  });

  async function listAll(): Promise<void> {
    const records = store.records()[Symbol.asyncIterator]();
    while ((await records.next()).done !== true);
  }
});

/** Errors of several root fields come in the order in which these are answered, which may be any. */
function inOrder({ errors = [], ...rest }: Reply): unknown {
  const texts = errors.map((error) => JSON.stringify(error));
  return { ...rest, errors: texts.sort() };
}
