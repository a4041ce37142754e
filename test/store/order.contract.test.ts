import { describeEachStore } from '../support/describe-each-store.js';

describeEachStore('orderings', ({ ask }) => {
  async function ordered(field: string, orderBy: string): Promise<readonly string[]> {
    const { data, errors } = await ask(`{ ${field}(orderBy: ${orderBy}) { nodes { id } } }`);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const { nodes } = (data as Record<string, { nodes: { id: string }[] }>)[field] ?? { nodes: [] };
    return nodes.map(({ id }) => id.slice(id.indexOf(':') + 1));
  }

  it('go by code point: U+E000 before U+FF46, and that before surrogate pairs', async () => {
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

  it('put missing values last in both directions, by id', async () => {
    expect([
      await ordered('meetings', '[{ durationMinutes: ASC }]'),
      await ordered('meetings', '[{ durationMinutes: DESC }]'),
    ]).toEqual([
      ['empty', 'hour', 'month', 'year', 'day', 'later'],
      ['month', 'year', 'hour', 'empty', 'day', 'later'],
    ]);
  });

  it('sort dates by their first instant, then the less precise one first', async () => {
    expect([
      await ordered('meetings', '[{ start: ASC }]'),
      await ordered('meetings', '[{ start: DESC }]'),
    ]).toEqual([
      ['empty', 'year', 'month', 'day', 'hour', 'later'],
      ['later', 'hour', 'day', 'month', 'year', 'empty'],
    ]);
  });

  it('apply several keys in turn, then the id', async () => {
    expect(await ordered('meetings', '[{ kind: ASC }, { durationMinutes: DESC }]')).toEqual([
      'year',
      'day',
      'later',
      'empty',
      'month',
      'hour',
    ]);
  });

  it('follow to-one relationships, several in a row', async () => {
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

  it('count the far nodes of a relationship, stored or derived', async () => {
    expect([
      await ordered('people', '[{ meetings: { count: DESC } }]'),
      await ordered('topics', '[{ discussedBy: { count: ASC } }]'),
    ]).toEqual([
      ['store', 'aas', 'fullwidth', 'strasse', 'nobody'],
      ['defence', 'fish', 'security', 'ukraine'],
    ]);
  });

  it('sort by properties of edges', async () => {
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

  it('are those of the schema by default', async () => {
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
