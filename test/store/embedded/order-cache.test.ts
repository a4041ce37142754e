import type { Change } from '../../../src/model/change.js';
import type { EdgeRecord } from '../../../src/model/record.js';
import type { OrderKey } from '../../../src/plan/order.js';
import type { Row } from '../../../src/store/embedded/graph/graph.js';
import type { Graph } from '../../../src/store/embedded/graph/stored-graph.js';
import { bindOrder } from '../../../src/store/embedded/access/bind-order.js';
import { OrderCache, type Sort } from '../../../src/store/embedded/indexes/order-cache.js';
import { dependencyOf } from '../../../src/store/embedded/indexes/order-dependency.js';
import { applyChanges } from '../../../src/store/embedded/records/apply-changes.js';
import { putRecords } from '../../../src/store/embedded/records/put-records.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { edge, node } from '../../support/make-records.js';
import { planOf } from '../../support/plan-of.js';
import { graphHolding, runOn } from '../../support/run-on.js';
import { smallWorld } from '../../support/small-world.js';

const model = await bundledModel();

function orderOf(field: string, orderBy: string): readonly OrderKey[] {
  const { read } = planOf(`{ ${field}(orderBy: ${orderBy}) { nodes { id } } }`, model);
  if (read.kind !== 'list') throw new Error('not a list');
  return read.list.order;
}

it('tells orders by id and by own properties from those that depend on other nodes and edges', () => {
  const kindOf = (orderBy: string) => dependencyOf(orderOf('meetings', orderBy)).kind;

  expect([
    kindOf('{ id: ASC }'),
    kindOf('{ id: DESC }'),
    kindOf('{ start: DESC }'),
    kindOf('[{ kind: ASC }, { start: ASC }]'),
    kindOf('{ topics: { count: ASC } }'),
    kindOf('{ place: { name: ASC } }'),
  ]).toEqual(['id', 'node', 'node', 'node', 'more', 'more']);
});

describe('the orders of nodes and edges', () => {
  let graph: Graph;
  let orders: OrderCache;
  /** How many rows were sorted, each time. */
  let sorted: number[];
  beforeEach(() => {
    graph = graphHolding(model, smallWorld);
    orders = new OrderCache(graph);
    graph.watch(orders);
    sorted = [];
  });

  function sortBy(order: readonly OrderKey[], type: string): Sort {
    const { sort } = bindOrder(order, type, runOn(graph));
    return (rows: readonly Row[]) => {
      sorted.push(rows.length);
      return sort(rows);
    };
  }

  it('are cached for a type once four times its nodes were sorted', () => {
    const order = orderOf('meetings', '{ name: ASC }');
    const sort = sortBy(order, 'Meeting');
    const isCached = () => orders.ranks('Meeting', order) !== undefined;

    orders.countSorted(6, 'Meeting', order, sort);
    orders.countSorted(17, 'Meeting', order, sort);
    const before = isCached();
    orders.countSorted(1, 'Meeting', order, sort);
    orders.countSorted(100, 'Meeting', order, sort);

    expect([before, isCached(), sorted]).toEqual([false, true, [6]]);
  });

  describe('after a small write', () => {
    /** The ids of the meetings in an order, whose sorting is counted. */
    const meetingsBy = (orderBy: string) => {
      const order = orderOf('meetings', orderBy);
      const rows = orders.nodesInOrder('Meeting', order, sortBy(order, 'Meeting'));
      return Array.from({ length: rows.length }, (_, position) => rows.nodeAt(position).id);
    };
    const meeting = (id: string, name: string) =>
      node('Meeting', id, { name, kind: 'VISIT', start: '2024' });

    it('are right without sorting again, whether nodes are added, changed or removed', () => {
      const before = meetingsBy('{ name: DESC }');
      applyChanges(graph, [meeting('meeting:first', 'zzz'), meeting('meeting:last', '')]);
      const added = meetingsBy('{ name: DESC }');
      applyChanges(graph, [meeting('meeting:last', 'zzzz')]);
      const changed = meetingsBy('{ name: DESC }');
      applyChanges(graph, [{ kind: 'node removal', type: 'Meeting', id: 'meeting:first' }]);

      expect([added, changed, meetingsBy('{ name: DESC }'), sorted]).toEqual([
        ['meeting:first', ...before, 'meeting:last'],
        ['meeting:last', 'meeting:first', ...before],
        ['meeting:last', ...before],
        [6],
      ]);
    });

    it('follow a count of edges and a property of a far node, without sorting again', () => {
      const orderBys = ['{ topics: { count: DESC } }', '{ place: { name: ASC } }'];
      const firsts = () => orderBys.map((orderBy) => meetingsBy(orderBy)[0]);
      const discusses = (topic: string) =>
        edge(['Meeting', 'meeting:empty'], 'DISCUSSED', ['Topic', topic]);
      const place = (name: string) => node('Place', 'place:low', { name, kind: 'CITY' });
      const before = firsts();
      const held = edge(['Meeting', 'meeting:empty'], 'HELD_AT', ['Place', 'place:low']);
      const topics = graph.nodesOf('Topic').map(({ id }) => discusses(id));
      applyChanges(graph, [place('!'), held, ...topics]);
      const moved = firsts();
      applyChanges(graph, [place('zzz'), ...topics.map((each) => removalOf(each))]);

      expect([moved, firsts(), sorted]).toEqual([
        ['meeting:empty', 'meeting:empty'],
        before,
        [6, 6],
      ]);
    });

    it('are made anew if a write changes what cannot be followed', () => {
      const orderBy = '{ participants: { count: DESC } }';
      meetingsBy(orderBy);
      const people = Array.from({ length: 40 }, (_, number) =>
        node('Person', `person:${number}`, { name: 'x', familyName: 'x' }),
      );
      const took = people.map(({ id }) =>
        edge(['Person', id], 'PARTICIPATED_IN', ['Meeting', 'meeting:empty']),
      );
      putRecords(graph, [...people, ...took]);

      expect([meetingsBy(orderBy)[0], sorted]).toEqual(['meeting:empty', [6, 6]]);
    });

    it('of edges have each edge in its place, without sorting again', () => {
      const order = orderOf('topics', '{ name: DESC }');
      const topics = topicsOf('meeting:later', order);
      for (let round = 0; round < 9; round += 1) topics();
      const before = topics();
      const renamed = node('Topic', 'topic:fish', { name: 'zzz' });
      const added = node('Topic', 'topic:added', { name: '' });
      const discussed = edge(['Meeting', 'meeting:later'], 'DISCUSSED', ['Topic', 'topic:added']);
      applyChanges(graph, [renamed, added, discussed]);
      const after = topicsOf('meeting:later', order)();
      const security = edge(['Meeting', 'meeting:later'], 'DISCUSSED', ['Topic', 'topic:security']);
      applyChanges(graph, [removalOf(security)]);

      expect([before, after, topicsOf('meeting:later', order)(), sorted]).toEqual([
        ['topic:ukraine', 'topic:security', 'topic:fish'],
        ['topic:fish', 'topic:ukraine', 'topic:security', 'topic:added'],
        ['topic:fish', 'topic:ukraine', 'topic:added'],
        [4],
      ]);
    });

    const removalOf = ({ type, fromType, toType, from, to, properties }: EdgeRecord): Change => ({
      kind: 'edge removal',
      ...{ type, fromType, toType, from, to, properties },
    });
  });

  it('need no sorting for edges by id', () => {
    const order = orderOf('topics', '{ id: ASC }');
    const topics = topicsOf('meeting:later', order);

    expect([topics(), sorted]).toEqual([['topic:fish', 'topic:security', 'topic:ukraine'], []]);
  });

  it('serve all lists of a run as soon as one of them has paid for them', () => {
    const order = orderOf('topics', '{ name: DESC }');
    const [paying, other] = [topicsOf('meeting:later', order), topicsOf('meeting:empty', order)];
    const before = [paying(), other()];
    // Each time three edges are sorted by the reader of the list, until the order has paid off.
    for (let round = 0; round < 8; round += 1) paying();

    expect([before, paying(), other(), sorted]).toEqual([
      [undefined, undefined],
      ['topic:ukraine', 'topic:security', 'topic:fish'],
      [],
      [4],
    ]);
  });

  /** A list of the topics of a meeting, as one run would read it. */
  function topicsOf(
    meeting: string,
    order: readonly OrderKey[],
  ): () => readonly string[] | undefined {
    const near = graph.nodes.get(meeting);
    const field = model.nodeTypes.get('Meeting')?.relationships.get('topics');
    if (near === undefined || field?.kind !== 'stored') throw new Error('no such list');
    const rowsOf = orders.edgesInOrder(field, order, sortBy(order, 'Topic'));
    return () => {
      const rows = rowsOf(near);
      return rows && Array.from({ length: rows.length }, (_, position) => rows.nodeAt(position).id);
    };
  }
});
