import type { OrderKey } from '../../../src/plan/order.js';
import type { Row } from '../../../src/store/embedded/graph/graph.js';
import type { Graph } from '../../../src/store/embedded/graph/stored-graph.js';
import { bindOrder } from '../../../src/store/embedded/access/bind-order.js';
import { OrderCache, type Sort } from '../../../src/store/embedded/indexes/order-cache.js';
import { dependencyOf } from '../../../src/store/embedded/indexes/order-dependency.js';
import { bundledModel } from '../../support/bundled-graph.js';
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

  it('have to pay off anew after a write', () => {
    const order = orderOf('meetings', '{ name: ASC }');
    const sort = sortBy(order, 'Meeting');
    orders.countSorted(100, 'Meeting', order, sort);
    orders.countSorted(100, 'Meeting', order, sort);
    orders.invalidate(new Set(['Meeting']), new Set());
    orders.countSorted(1, 'Meeting', order, sort);

    expect(sorted).toEqual([6]);
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
