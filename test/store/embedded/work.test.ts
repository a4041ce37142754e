import { bindNodeFilter } from '../../../src/store/embedded/access/bind-filters.js';
import { bindOrder } from '../../../src/store/embedded/access/bind-order.js';
import type { Row } from '../../../src/store/embedded/graph/graph.js';
import { RootSource } from '../../../src/store/embedded/access/list-source.js';
import type { Graph } from '../../../src/store/embedded/graph/stored-graph.js';
import { listEdgesAmong, listNeighbors } from '../../../src/store/embedded/paths/list-neighbors.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { hopsOver } from '../../support/hops.js';
import { edge, node } from '../../support/make-records.js';
import { planOf } from '../../support/plan-of.js';
import { graphHolding, lateRunOn } from '../../support/run-on.js';

const model = await bundledModel();
const MANY = 5000;
const ids = Array.from({ length: MANY }, (_, number) => `meeting:${number}`);
const meetings = ids.map((id) =>
  node('Meeting', id, { name: 'A meeting', kind: 'VISIT', start: '2024' }),
);
const person = (id: string) => node('Person', id, { name: id, familyName: id });
const tookPart = (who: string, meeting: string) =>
  edge(['Person', who], 'PARTICIPATED_IN', ['Meeting', meeting]);
const TIMEOUT: unknown = expect.objectContaining({ code: 'TIMEOUT' });

/** Meetings with one person each, who is always the same but in the first. */
const busy = graphHolding(model, [
  ...meetings,
  ...['person:busy', 'person:rare'].map(person),
  ...ids.map((id, index) => tookPart(index === 0 ? 'person:rare' : 'person:busy', id)),
]);
/** Meetings without people, and a person in another one. */
const lonely = graphHolding(model, [
  ...meetings,
  node('Meeting', 'meeting:other', { name: 'Another', kind: 'VISIT', start: '2024' }),
  person('person:rare'),
  tookPart('person:rare', 'meeting:other'),
]);

/** The edges among nodes, or why they were not found in time. */
function edgesAmong(graph: Graph, among: readonly string[], type: string): unknown {
  const relationships = model.relationships.filter((each) => each.type === type);
  return outcomeOf(() =>
    listEdgesAmong({ ids: among, relationships }, lateRunOn(graph)).map(
      ({ from, to }) => `${from} ${to}`,
    ),
  );
}

/** How many meetings pass a filter that is tested for each of them, or why they were not all tested in time. */
function countPassing(graph: Graph, where: string): unknown {
  const { read, values } = planOf(`{ meetings(where: ${where}) { totalCount } }`, model);
  if (read.kind !== 'list' || read.list.where === undefined) throw new Error('no filter');
  const passes = bindNodeFilter(read.list.where, lateRunOn(graph, values));
  return outcomeOf(() => graph.nodesOf('Meeting').filter(passes).length);
}

/** The ids on the first page of the meetings that pass a filter, or why they were not found in time. */
function firstPage(graph: Graph, where: string): unknown {
  const { read, values } = planOf(
    `{ meetings(first: 2, where: ${where}) { nodes { id } } }`,
    model,
  );
  if (read.kind !== 'list') throw new Error('no list');
  return outcomeOf(() => {
    const { rows } = new RootSource(read.list, 'Meeting', lateRunOn(graph, values)).window();
    return [0, 1].map((position) => rows.at(position).node.id);
  });
}

function outcomeOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it('a page of the meetings of one person is read from the edges of that person, until it is full', () => {
  const ofBusy = 'participants: { some: { node: { id: { eq: "person:busy" } } } }';

  expect([
    firstPage(busy, `{ ${ofBusy} }`),
    firstPage(busy, `{ ${ofBusy}, name: { contains: "meeting" } }`),
    firstPage(busy, `{ ${ofBusy}, name: { contains: "conference" } }`),
  ]).toEqual([['meeting:1', 'meeting:10'], ['meeting:1', 'meeting:10'], TIMEOUT]);
});

describe('edges among nodes', () => {
  it('are found from the ends that have fewer, so that a hub costs nothing', () => {
    const among = ['person:busy', 'meeting:0', 'meeting:1'];
    const incoming = graphHolding(model, [
      ...meetings,
      node('Topic', 'topic:hub', { name: 'Hub' }),
      ...ids.map((id) => edge(['Meeting', id], 'DISCUSSED', ['Topic', 'topic:hub'])),
    ]);

    expect([
      edgesAmong(busy, among, 'PARTICIPATED_IN'),
      edgesAmong(incoming, ['topic:hub', 'meeting:7'], 'DISCUSSED'),
    ]).toEqual([['person:busy meeting:1'], ['meeting:7 topic:hub']]);
  });

  it('take time to look for at nodes that have none', () => {
    expect(edgesAmong(lonely, ['person:rare', ...ids], 'PARTICIPATED_IN')).toEqual(TIMEOUT);
  });
});

it('neighbors take time to count, even if none of them is listed', () => {
  const count = (of: readonly string[]) =>
    outcomeOf(() => {
      const hops = hopsOver(model, 'PARTICIPATED_IN');
      return listNeighbors({ ids: of, hops, limit: 0 }, lateRunOn(busy)).map(
        ({ id, count: edges, far }) => [id, edges, far],
      );
    });

  expect([count(['person:busy', 'meeting:0', 'topic:none']), count(ids)]).toEqual([
    [
      ['person:busy', MANY - 1, []],
      ['meeting:0', 1, []],
    ],
    TIMEOUT,
  ]);
});

it('a filter of many conditions takes time for each of them', () => {
  const wide = (conditions: number): string =>
    `{ or: [${'{ name: { contains: "zz" } } '.repeat(conditions)}] }`;
  const few = graphHolding(model, meetings.slice(0, 20));

  expect([countPassing(few, wide(100)), countPassing(few, wide(300))]).toEqual([0, TIMEOUT]);
});

it('filters within each other take as long as all levels together, instead of multiplying them', () => {
  const numbers = Array.from({ length: 16 }, (_, number) => number);
  const everybody = graphHolding(model, [
    ...meetings.slice(0, 16),
    ...numbers.map((each) => person(`person:${each}`)),
    ...numbers.flatMap((each) => ids.slice(0, 16).map((id) => tookPart(`person:${each}`, id))),
  ]);
  const within = (levels: number): string =>
    levels === 0
      ? '{ name: { contains: "nobody" } }'
      : `{ ${levels % 2 === 0 ? 'meetings' : 'participants'}: { some: { node: ${within(levels - 1)} } } }`;

  expect([1, 3, 11].map((levels) => countPassing(everybody, within(levels)))).toEqual([0, 0, 0]);
});

describe('a filter by a named far node', () => {
  it('does not read the edges of every node that it tests', () => {
    const rare = '{ node: { id: { eq: "person:rare" } } }';

    expect([
      countPassing(busy, `{ participants: { some: ${rare} } }`),
      countPassing(busy, `{ participants: { none: ${rare} } }`),
      countPassing(busy, `{ participants: { every: ${rare} } }`),
    ]).toEqual([1, MANY - 1, TIMEOUT]);
  });

  it('takes time at nodes without edges', () => {
    const rare = '{ node: { id: { eq: "person:rare" } } }';

    expect(countPassing(lonely, `{ participants: { some: ${rare} } }`)).toEqual(TIMEOUT);
  });
});

it('an order by a derived count follows the path of each node once', () => {
  const numbers = Array.from({ length: 64 }, (_, number) => number);
  const topics = numbers.slice(0, 40).map((number) => `topic:${number}`);
  const graph = graphHolding(model, [
    node('Meeting', 'meeting:all', { name: 'All', kind: 'VISIT', start: '2024' }),
    ...topics.map((id) => node('Topic', id, { name: id })),
    ...topics.map((id) => edge(['Meeting', 'meeting:all'], 'DISCUSSED', ['Topic', id])),
    ...numbers.map((number) => person(`person:${number}`)),
    ...numbers.map((number) => tookPart(`person:${number}`, 'meeting:all')),
  ]);
  const { read } = planOf(
    '{ people(orderBy: { topics: { count: DESC } }) { nodes { id } } }',
    model,
  );
  if (read.kind !== 'list') throw new Error('not a list');
  const { order } = read.list;
  const rows = graph.nodesOf('Person').map((each): Row => ({ node: each, edge: undefined }));
  const ids = (take: 'sort' | 'first' | 'last') =>
    outcomeOf(() => {
      const bound = bindOrder(order, 'Person', lateRunOn(graph));
      return bound[take](rows, 3).map((row) => row.node.id);
    });
  const inOrder = numbers.map((number) => `person:${number}`).sort();

  expect([ids('sort'), ids('first'), ids('last')]).toEqual([
    inOrder,
    inOrder.slice(0, 3),
    inOrder.slice(-3),
  ]);
});
