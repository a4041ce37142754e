import { describeEachStore } from '../support/describe-each-store.js';

describeEachStore('orderings', ({ ask }) => {
  async function ordered(field: string, orderBy: string): Promise<readonly string[]> {
    const { data, errors } = await ask(`{ ${field}(orderBy: ${orderBy}) { nodes { id } } }`);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const { nodes } = (data as Record<string, { nodes: { id: string }[] }>)[field] ?? { nodes: [] };
    return nodes.map(({ id }) => id.slice(id.indexOf(':') + 1));
  }

  it('go by code point: U+E000 before U+FF46, that before what needs a surrogate', async () => {
    expect([
      await ordered('people', '[{ familyName: ASC }]'),
      await ordered('people', '[{ familyName: DESC }]'),
      await ordered('people', '[{ nativeName: ASC }]'),
    ]).toEqual([
      ['strasse', 'store', 'aas', 'nobody', 'fullwidth'],
      ['fullwidth', 'nobody', 'aas', 'store', 'strasse'],
      ['fullwidth', 'aas', 'nobody', 'store', 'strasse'],
    ]);
  });

  it('put what has no value last in both directions, by id', async () => {
    expect([
      await ordered('meetings', '[{ durationMinutes: ASC }]'),
      await ordered('meetings', '[{ durationMinutes: DESC }]'),
    ]).toEqual([
      ['empty', 'hour', 'month', 'year', 'day', 'later'],
      ['month', 'year', 'hour', 'empty', 'day', 'later'],
    ]);
  });

  it('put dates by their beginning, then the less exact one first', async () => {
    expect([
      await ordered('meetings', '[{ start: ASC }]'),
      await ordered('meetings', '[{ start: DESC }]'),
    ]).toEqual([
      ['empty', 'year', 'month', 'day', 'hour', 'later'],
      ['later', 'hour', 'day', 'month', 'year', 'empty'],
    ]);
  });

  it('take several keys in turn, equal rows going by id', async () => {
    expect(await ordered('meetings', '[{ kind: ASC }, { durationMinutes: DESC }]')).toEqual([
      'year',
      'day',
      'later',
      'empty',
      'month',
      'hour',
    ]);
  });

  it('reach through to-one relationships, one after another', async () => {
    expect([
      await ordered('meetings', '[{ place: { name: DESC } }]'),
      await ordered('meetings', '[{ place: { broader: { name: ASC } } }]'),
      await ordered('meetings', '[{ place: { country: { meetings: { count: DESC } } } }]'),
    ]).toEqual([
      ['year', 'later', 'day', 'empty', 'hour', 'month'],
      ['year', 'day', 'empty', 'hour', 'later', 'month'],
      ['year', 'day', 'empty', 'hour', 'later', 'month'],
    ]);
  });

  it('count what is behind a relationship, stored or derived', async () => {
    expect([
      await ordered('people', '[{ meetings: { count: DESC } }]'),
      await ordered('topics', '[{ discussedBy: { count: ASC } }]'),
    ]).toEqual([
      ['store', 'aas', 'fullwidth', 'strasse', 'nobody'],
      ['defence', 'fish', 'security', 'ukraine'],
    ]);
  });

  it('order by what leads to a node: values, the nodes it names, tallies', async () => {
    const list = async (orderBy: string) => {
      const { data } = await ask(
        `{ person(id: "person:store") {
          offices(orderBy: ${orderBy}) { edges { from node { id } } }
        } }`,
      );
      const { person } = data as {
        person: { offices: { edges: { from: string | null; node: { id: string } }[] } };
      };
      return person.offices.edges.map(({ from, node }) => `${node.id} ${from}`);
    };

    expect([
      await list('[{ edge: { from: ASC } }]'),
      await list('[{ edge: { from: DESC } }]'),
      await list('[{ id: ASC }, { edge: { from: DESC } }]'),
    ]).toEqual([
      ['office:minister 2005-10', 'office:minister 2021', 'office:premier null'],
      ['office:minister 2021', 'office:minister 2005-10', 'office:premier null'],
      ['office:minister 2021', 'office:minister 2005-10', 'office:premier null'],
    ]);
  });

  it('are those of the schema where a request names none', async () => {
    expect(await ask('{ meetings { nodes { start } } }')).toEqual({
      data: {
        meetings: {
          nodes: [
            { start: '2024-07-26' },
            { start: '2023-01-01T09:00+09:00' },
            { start: '2023-01-01' },
            { start: '2023-01' },
            { start: '2023' },
            { start: '2022-12-31' },
          ],
        },
      },
    });
  });
});
