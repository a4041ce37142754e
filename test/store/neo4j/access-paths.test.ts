import { jest } from '@jest/globals';
import { readAnswer } from '../../../src/plan/answer.js';
import type { Plan } from '../../../src/plan/plan.js';
import type { AccessPath } from '../../../src/store/neo4j/compile/access-path.js';
import { bindParameters } from '../../../src/store/neo4j/compile/parameters.js';
import { StatementCache } from '../../../src/store/neo4j/compile/statement-cache.js';
import { NO_STATISTICS } from '../../../src/store/neo4j/compile/statistics.js';
import type { Neo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import type { RanStatement } from '../../../src/store/ran-statement.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { edge, node } from '../../support/make-records.js';
import { runOn } from '../../support/neo4j/run-on.js';
import { storeOn } from '../../support/neo4j/store-on.js';
import { describeWithNeo4j } from '../../support/neo4j/use-test-database.js';
import { planOf } from '../../support/plan-of.js';

jest.setTimeout(120_000);

/** More edges than are read faster than a statement is run. */
const MEETINGS = 5200;
/** Every fiftieth meeting discusses the rare topic too. */
const RARE = 50;
const numbers = Array.from({ length: MEETINGS }, (_, number) => number);
const idOf = (number: number): string => `meeting:m${String(number).padStart(4, '0')}`;
/** A day of its own for each. */
const dayOf = (number: number): string =>
  new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10);
const rare = numbers.filter((number) => number % RARE === 0);
const RECORDS = [
  node('Topic', 'topic:hub', { name: 'Hub' }),
  node('Topic', 'topic:rare', { name: 'Rare' }),
  ...numbers.map((number) =>
    node('Meeting', idOf(number), { name: idOf(number), kind: 'VISIT', start: dayOf(number) }),
  ),
  ...numbers.map((number) => edge(['Meeting', idOf(number)], 'DISCUSSED', ['Topic', 'topic:hub'])),
  ...rare.map((number) => edge(['Meeting', idOf(number)], 'DISCUSSED', ['Topic', 'topic:rare'])),
];

const discussed = (topic: string): string =>
  `{ topics: { some: { node: { id: { eq: "topic:${topic}" } } } } }`;

/** The id of the node that a statement expands from. */
function anchorOf({ lines, parameters }: RanStatement): unknown {
  const text = lines.join('\n');
  const [, variable = ''] = /WITH (?<variable>o\d) AS n/u.exec(text) ?? [];
  const [, name = ''] =
    new RegExp(`\\(${variable}:Topic \\{id: \\$p[.](\\w+)`, 'u').exec(text) ?? [];
  return (parameters['p'] as Readonly<Record<string, unknown>>)[name];
}

describeWithNeo4j('The meetings that discussed named topics', (database) => {
  let store: Neo4jStore;
  beforeAll(async () => {
    store = storeOn(database(), await bundledModel());
    await store.prepare();
    await store.write(RECORDS);
  });
  afterAll(() => store.close());

  const ask = async (plan: Plan): Promise<{ answer: unknown; ran: readonly RanStatement[] }> => {
    const ran: RanStatement[] = [];
    const answer = readAnswer(await store.read(plan, { onStatement: (each) => ran.push(each) }));
    return { answer, ran };
  };
  const firstThree = async (where: string): Promise<Plan> =>
    planOf(
      `{ meetings(where: ${where}, first: 3, orderBy: { start: ASC }) { totalCount nodes { id } } }`,
      await bundledModel(),
    );
  const walks = ({ lines }: RanStatement): boolean => lines.join('\n').includes('USING INDEX');

  it.each([
    ['all of them', 'hub', numbers, true],
    ['few of them', 'rare', rare, false],
  ])('are found by the order of their dates if these are %s', async (_, topic, found, isWalk) => {
    const { answer, ran } = await ask(await firstThree(discussed(topic)));
    expect({ answer, walks: ran.map(walks) }).toEqual({
      answer: {
        totalCount: found.length,
        nodes: found.slice(0, 3).map((number) => ({ id: idOf(number) })),
      },
      walks: [false, isWalk],
    });
  });

  it('have the degrees of their topics read once', async () => {
    const plan = await firstThree(discussed('hub'));
    await ask(plan);
    const { ran } = await ask(plan);
    expect(ran).toHaveLength(1);
  });

  it('are expanded from the topic that is discussed least', async () => {
    const { answer, ran } = await ask(
      await firstThree(`{ and: [${discussed('hub')}, ${discussed('rare')}] }`),
    );
    expect({ answer, anchor: ran.slice(-1).map(anchorOf) }).toEqual({
      answer: { totalCount: rare.length, nodes: rare.slice(0, 3).map((n) => ({ id: idOf(n) })) },
      anchor: ['topic:rare'],
    });
  });

  it.each<[string, AccessPath]>([
    ['the first topic', { anchor: 0, walks: false }],
    ['the second topic', { anchor: 1, walks: false }],
    ['the order of their dates', { anchor: 0, walks: true }],
  ])('are the same, and as many, if they are found from %s', async (_, access) => {
    const model = await bundledModel();
    const plan = planOf(
      `{ meetings(where: { and: [${discussed('hub')}, ${discussed('rare')}] }, last: 2, orderBy: { start: ASC }) {
        totalCount nodes { id } pageInfo { hasPreviousPage hasNextPage } } }`,
      model,
    );
    const { text, parameters, write } = new StatementCache(model).statement(
      plan,
      NO_STATISTICS,
      access,
    );
    const { run, driver } = runOn(database());
    const answer = write(await run(text, bindParameters(parameters, plan.values)), plan.values);
    await driver.close();
    expect(readAnswer(answer)).toEqual({
      totalCount: rare.length,
      nodes: rare.slice(-2).map((number) => ({ id: idOf(number) })),
      pageInfo: { hasPreviousPage: true, hasNextPage: false },
    });
  });
});
