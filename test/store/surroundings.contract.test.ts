import { scopedHops } from '../../src/plan/view-scope.js';
import { describeEachStore } from '../support/describe-each-store.js';

const EVERYTHING = { types: undefined, relationships: undefined };

describeEachStore('the surroundings of nodes', ({ store, model }) => {
  const hopsOver = (type: string) =>
    scopedHops(model(), { types: undefined, relationships: [type] });

  it('list far nodes by id, each once, and count every edge', async () => {
    const found = await store().neighbors({
      ids: ['office:minister', 'person:store', 'person:unknown'],
      hops: hopsOver('HELD'),
      limit: 10,
    });

    expect(found.map(({ id, hop, count, far }) => [id, hop.direction, count, far])).toEqual([
      ['office:minister', 'IN', 3, ['person:aas', 'person:store']],
      ['person:store', 'OUT', 3, ['office:minister', 'office:premier']],
    ]);
  });

  it('list no more than requested, and only count if that is none', async () => {
    const ask = async (limit: number) => {
      const ids = ['country:NO'];
      const [found] = await store().neighbors({ ids, hops: hopsOver('INVOLVED'), limit });
      return [found?.count, found?.far];
    };

    expect(await ask(2)).toEqual([3, ['meeting:later', 'meeting:month']]);
    expect(await ask(0)).toEqual([3, []]);
  });

  it('are in the order of the ids, then of the hops', async () => {
    const hops = scopedHops(model(), EVERYTHING);
    const found = await store().neighbors({
      ids: ['topic:ukraine', 'meeting:year'],
      hops,
      limit: 9,
    });

    expect(found.map(({ id, hop }) => `${id} ${hop.direction} ${hop.relationship.type}`)).toEqual([
      'topic:ukraine IN DISCUSSED',
      'topic:ukraine OUT BROADER',
      'topic:ukraine IN BROADER',
      'meeting:year IN PARTICIPATED_IN',
      'meeting:year OUT INVOLVED',
      'meeting:year OUT DISCUSSED',
      'meeting:year OUT HELD_AT',
    ]);
  });

  it('list the edges among nodes over any relationships, also those with one end of another type', async () => {
    const { relationships } = model();
    const edges = await store().edgesAmong({
      ids: ['person:store', 'meeting:year'],
      relationships,
    });

    expect(edges.map(({ type, from, to }) => `${from} ${type} ${to}`)).toEqual([
      'person:store PARTICIPATED_IN meeting:year',
    ]);
  });

  it('list the edges among nodes with their values and documents', async () => {
    const { relationships } = model();
    const over = relationships.filter(({ type }) => type === 'PARTICIPATED_IN' || type === 'HELD');
    const ids = ['person:store', 'meeting:year', 'office:premier', 'meeting:month', 'nothing'];

    expect(await store().edgesAmong({ ids, relationships: over })).toEqual([
      {
        kind: 'edge',
        type: 'PARTICIPATED_IN',
        fromType: 'Person',
        toType: 'Meeting',
        from: 'person:store',
        to: 'meeting:month',
        properties: { onBehalfOf: 'country:NO' },
        sources: [{ source: 'source:note', paragraph: null }],
      },
      {
        kind: 'edge',
        type: 'PARTICIPATED_IN',
        fromType: 'Person',
        toType: 'Meeting',
        from: 'person:store',
        to: 'meeting:year',
        properties: { role: 'HOST', office: 'office:premier' },
        sources: [{ source: 'source:note', paragraph: 1 }],
      },
      {
        kind: 'edge',
        type: 'HELD',
        fromType: 'Person',
        toType: 'Office',
        from: 'person:store',
        to: 'office:premier',
        properties: { attestedOn: [] },
        sources: [],
      },
    ]);
  });

  it('list the records of nodes in the order of the ids, without unknown ones', async () => {
    const found = await store().nodes(['topic:fish', 'topic:unknown', 'x', 'country:AX']);

    expect(found).toEqual([
      { kind: 'node', type: 'Topic', id: 'topic:fish', properties: { name: 'fish', aliases: [] } },
      {
        kind: 'node',
        type: 'Country',
        id: 'country:AX',
        properties: { name: 'Åland', aliases: [], code: 'AX' },
      },
    ]);
  });

  it('list all records in one order, parallel edges by their key', async () => {
    const held: string[] = [];
    for await (const record of store().records()) {
      if (record.kind !== 'edge' || record.type !== 'HELD') continue;
      held.push(`${record.from} ${record.to} ${String(record.properties['from'] ?? '-')}`);
    }

    expect(held).toEqual([
      'person:aas office:minister 2012-09-21',
      'person:store office:minister 2005-10',
      'person:store office:minister 2021',
      'person:store office:premier -',
    ]);
  });

  it('count nodes and edges, and have a new version after each write', async () => {
    const before = await store().counts();
    await store().write([
      { kind: 'node', type: 'Topic', id: 'topic:new', properties: { name: 'new', aliases: [] } },
    ]);
    const after = await store().counts();

    const numbers = Object.fromEntries([...before.nodes].filter(([, count]) => count > 0));
    const held = [...before.edges].find(([{ type }]) => type === 'HELD');
    expect(numbers).toEqual({
      Country: 3,
      Meeting: 6,
      Office: 2,
      Person: 5,
      Place: 2,
      Source: 1,
      Topic: 4,
    });
    expect(held?.[1]).toBe(4);
    expect(after.nodes.get('Topic')).toBe(5);
    expect(after.version).not.toBe(before.version);
  });

  it('are empty for no nodes', async () => {
    const { relationships } = model();

    expect(
      await Promise.all([
        store().neighbors({ ids: [], hops: scopedHops(model(), EVERYTHING), limit: 5 }),
        store().edgesAmong({ ids: [], relationships }),
        store().nodes([]),
      ]),
    ).toEqual([[], [], []]);
  });
});
