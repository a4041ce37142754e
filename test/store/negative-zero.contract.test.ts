import { storeOn } from '../support/neo4j/store-on.js';
import type { GraphRecord } from '../../src/model/record.js';
import { describeEachStore } from '../support/describe-each-store.js';
import { edge, node } from '../support/make-records.js';
import { describeWithNeo4j } from '../support/neo4j/use-test-database.js';
import type { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { createAsker, type Ask } from '../support/query.js';
import { valuesModel as model } from '../support/values-model.js';

const SCORES: readonly (readonly [name: string, score: number])[] = [
  ['a', -0],
  ['b', 0],
  ['c', -0],
  ['d', 0],
  ['e', -1],
  ['f', 1],
];

const RECORDS = [
  ...SCORES.map(([name, score]) =>
    node('Thing', `thing:${name}`, { name, score, nr: score, scores: [score], nrs: [score] }),
  ),
  ...SCORES.map(([name, weight]) =>
    edge(['Thing', 'thing:f'], 'KNOWS', ['Thing', `thing:${name}`], { weight, times: weight }),
  ),
  node('Spot', 'spot:sea', { name: 'Sea', latitude: -0, longitude: -0 }),
];

const ASCENDING = ['e', 'a', 'b', 'c', 'd', 'f'];
const DESCENDING = ['f', 'a', 'b', 'c', 'd', 'e'];

describeEachStore(
  'a stored -0',
  ({ store, ask }) => {
    declareReads(ask);

    it('is 0 in answers and in records', async () => {
      expect(await countNegativeZeros(store().records())).toBe(0);
      expect(await ask('{ spots { nodes { latitude longitude } } }')).toEqual({
        data: { spots: { nodes: [{ latitude: 0, longitude: 0 }] } },
      });
    });
  },
  { model, records: RECORDS },
);

describeWithNeo4j('a -0 that another program stored in Neo4j', (database) => {
  let store: Neo4jStore;
  let ask: Ask;

  beforeAll(async () => {
    const { driver } = database();
    store = storeOn(database(), model);
    await store.prepare();
    await store.write(RECORDS);
    await driver.executeQuery(
      "MATCH (n:Thing) WHERE n.name IN ['a', 'c'] SET n.score = -0.0, n.scores = [-0.0]",
    );
    await driver.executeQuery(
      "MATCH (:Thing)-[r:KNOWS]->(x) WHERE x.name IN ['a', 'c'] SET r.weight = -0.0",
    );
    await driver.executeQuery('MATCH (n:Spot) SET n.latitude = -0.0, n.longitude = -0.0');
    ask = createAsker(model, store);
  });
  afterAll(() => store.close());

  declareReads((...asked) => ask(...asked));

  it('is 0 in answers and in records', async () => {
    expect(await countNegativeZeros(store.records())).toBe(0);
  });
});

/** How many values in records are -0. */
async function countNegativeZeros(records: AsyncIterable<GraphRecord>): Promise<number> {
  let count = 0;
  for await (const record of records) {
    if (record.kind === 'redirect') continue;
    count += Object.values(record.properties)
      .flat()
      .filter((value) => Object.is(value, -0)).length;
  }
  return count;
}

/** Declares the tests that read a -0, which hold whoever stored it. */
function declareReads(ask: Ask): void {
  async function names(document: string, variables?: Record<string, unknown>): Promise<unknown> {
    const { data, errors } = await ask(document, variables);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return (data as { things: Page }).things.nodes.map(({ name }) => name);
  }

  it.each(['0', '-0', '-0.0', '0.0'])('compares with %s like 0', async (zero) => {
    const found = (filter: string): Promise<unknown> =>
      names(`{ things(where: { ${filter} }, orderBy: { name: ASC }) { nodes { name } } }`);

    expect({
      lt: await found(`score: { lt: ${zero} }`),
      lte: await found(`score: { lte: ${zero} }`),
      gt: await found(`score: { gt: ${zero} }`),
      gte: await found(`score: { gte: ${zero} }`),
      eq: await found(`score: { eq: ${zero} }`),
      ne: await found(`score: { ne: ${zero} }`),
      in: await found(`score: { in: [${zero}] }`),
      notIn: await found(`score: { notIn: [${zero}] }`),
      someBelow: await found(`scores: { some: { lt: ${zero} } }`),
      noneFrom: await found(`scores: { none: { gte: ${zero} } }`),
      nodeOfEdge: await found(`knownBy: { some: { edge: { weight: { lt: ${zero} } } } }`),
      edgeFrom: await found(`knownBy: { some: { edge: { weight: { gte: ${zero} } } } }`),
    }).toEqual({
      ...{ lt: ['e'], lte: ['a', 'b', 'c', 'd', 'e'] },
      ...{ gt: ['f'], gte: ['a', 'b', 'c', 'd', 'f'] },
      ...{ eq: ['a', 'b', 'c', 'd'], ne: ['e', 'f'] },
      ...{ in: ['a', 'b', 'c', 'd'], notIn: ['e', 'f'] },
      ...{ someBelow: ['e'], noneFrom: ['e'] },
      ...{ nodeOfEdge: ['e'], edgeFrom: ['a', 'b', 'c', 'd', 'f'] },
    });
  });

  it('compares with a variable of -0 like 0', async () => {
    const document =
      'query ($least: Float!) { things(where: { score: { lt: $least } }) { nodes { name } } }';

    expect(await names(document, { least: -0 })).toEqual(['e']);
  });

  it('is in the same group as 0', async () => {
    expect(
      await ask('{ things { groupBy(by: [SCORE]) { score count } aggregate { max { score } } } }'),
    ).toEqual({
      data: {
        things: {
          groupBy: [
            { score: 0, count: 4 },
            { score: -1, count: 1 },
            { score: 1, count: 1 },
          ],
          aggregate: { max: { score: 1 } },
        },
      },
    });
  });

  it.each([
    ['ASC', 'first', 'after', ASCENDING],
    ['DESC', 'first', 'after', DESCENDING],
    ['ASC', 'last', 'before', ASCENDING.toReversed()],
    ['DESC', 'last', 'before', DESCENDING.toReversed()],
  ])('is paged like 0, %s by %s', async (direction, size, side, expected) => {
    const lists: readonly ((page: string) => string)[] = [
      (page) => `things(orderBy: { score: ${direction} }, ${page})`,
      (page) => `knows(orderBy: { edge: { weight: ${direction} } }, ${page})`,
    ];
    const [root, related] = await Promise.all(
      lists.map((list) => namesByPage(ask, list, `${size}: 1`, side)),
    );

    expect(root).toEqual(expected);
    expect(related).toEqual(expected);
  });
}

interface Page {
  readonly nodes: readonly { readonly name: string }[];
  readonly pageInfo: { readonly startCursor: string };
}

/** The names in a list that is read a row at a time; too many of them if it never ends. */
async function namesByPage(
  ask: Ask,
  list: (page: string) => string,
  size: string,
  side: string,
): Promise<readonly string[]> {
  const names: string[] = [];
  let cursor = '';
  while (names.length <= SCORES.length) {
    const page = `${list(size + cursor)} { nodes { name } pageInfo { startCursor } }`;
    const document = page.startsWith('knows')
      ? `{ thing(id: "thing:f") { ${page} } }`
      : `{ ${page} }`;
    const { data } = await ask(document);
    const { things, thing } = data as { things?: Page; thing?: { knows: Page } };
    const { nodes = [], pageInfo } = things ?? thing?.knows ?? {};
    if (nodes.length === 0) break;
    names.push(...nodes.map(({ name }) => name));
    cursor = `, ${side}: "${pageInfo?.startCursor ?? ''}"`;
  }
  return names;
}
