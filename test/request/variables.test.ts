import { askSmallWorld } from '../support/ask-small-world.js';

const ask = await askSmallWorld();

const ALL = { data: { meetings: { totalCount: 6 } } };

describe('a variable', () => {
  it('that is absent leaves its argument or its condition out', async () => {
    expect([
      await ask('query ($where: MeetingWhere) { meetings(where: $where) { totalCount } }'),
      await ask(
        'query ($name: String) { meetings(where: { name: { eq: $name } }) { totalCount } }',
      ),
      await ask('query ($or: [MeetingWhere!]) { meetings(where: { or: $or }) { totalCount } }'),
    ]).toEqual([ALL, ALL, ALL]);
  });

  it.each([
    ['query ($none: MeetingWhere) { meetings(where: $none, first: 6) { totalCount } }', ALL],
    ['query ($none: [MeetingOrder!]) { meetings(orderBy: $none) { totalCount } }', ALL],
    ['query ($none: Int) { meetings(first: $none, last: 3) { totalCount } }', ALL],
    ['query ($none: String) { meetings(after: $none, before: $none) { totalCount } }', ALL],
    [
      'query ($none: PartialDate) { person(id: "person:store") { meetings(where: null, whereEdge: null) { totalCount } offices(on: $none) { totalCount } } }',
      { data: { person: { meetings: { totalCount: 3 }, offices: { totalCount: 3 } } } },
    ],
    [
      'query ($none: Int) { meetings { groupBy(by: [KIND], first: $none, orderBy: null) { count } } }',
      { data: { meetings: { groupBy: [3, 1, 1, 1].map((count) => ({ count })) } } },
    ],
    [
      'query ($none: Int) { search(text: "store", types: null, first: $none) { totalCount } }',
      { data: { search: { totalCount: 1 } } },
    ],
    [
      'query ($none: DateSpan) { paths(from: "topic:fish", to: "topic:fish", maxLength: null, relationships: null, during: $none, first: null) { paths { length } } }',
      { data: { paths: { paths: [{ length: 0 }] } } },
    ],
    [
      'query ($none: [NodeType!]) { neighborhood(of: ["topic:fish"], depth: null, types: $none, perRelationship: null, limit: null) { totalNodes } }',
      { data: { neighborhood: { totalNodes: 3 } } },
    ],
    [
      'query ($none: MeetingWhere) { graph(meetings: $none, topics: { id: { eq: "topic:fish" } }, include: null, limit: null) { totalNodes } }',
      { data: { graph: { totalNodes: 3 } } },
    ],
    [
      'query ($none: TimeUnit) { timeline(where: null, by: $none, split: null, top: null) { total } }',
      { data: { timeline: { total: 6 } } },
    ],
    [
      'query ($none: String) { country(id: "country:NO", code: $none) { id } }',
      { data: { country: { id: 'country:NO' } } },
    ],
  ])('that is null leaves its argument out, as null itself does: %s', async (document, answer) => {
    expect(await ask(document, { none: null })).toEqual(answer);
  });

  it('takes its default where it is absent, and not where it is null', async () => {
    const document = 'query ($first: Int = 2) { meetings(first: $first) { nodes { id } } }';
    const count = async (variables: Record<string, unknown>) => {
      const { data } = await ask(document, variables);
      return (data as { meetings: { nodes: unknown[] } }).meetings.nodes.length;
    };

    expect([await count({}), await count({ first: null }), await count({ first: 1 })]).toEqual([
      2, 6, 1,
    ]);
  });

  it('may be an element of a list, or a single element where a list is expected', async () => {
    expect([
      await ask(
        'query ($name: String!) { meetings(where: { name: { in: [$name, "day"] } }) { totalCount } }',
        {
          name: 'year',
        },
      ),
      await ask(
        'query ($names: [String!]) { meetings(where: { name: { in: $names } }) { totalCount } }',
        {
          names: 'year',
        },
      ),
      await ask('{ meetings(where: { name: { in: "year" } }) { totalCount } }'),
      await ask(
        'query ($kind: MeetingKind!) { meetings(where: { kind: { in: [$kind] } }) { totalCount } }',
        {
          kind: 'VISIT',
        },
      ),
    ]).toEqual([2, 1, 1, 1].map((totalCount) => ({ data: { meetings: { totalCount } } })));
  });

  it('may change between requests, and the answer with it', async () => {
    const document = `query ($where: MeetingWhere, $skip: Boolean = false, $name: String) {
      meetings(where: $where) { totalCount nodes @skip(if: $skip) { id } }
      people(where: { name: { eq: $name } }) { totalCount }
    }`;

    expect([
      await ask(document, { skip: true, name: 'Støre' }),
      await ask(document, { skip: true, name: 'Ås', where: { kind: { eq: 'VISIT' } } }),
      await ask(document, { where: { name: { eq: 'year' } } }),
      await ask(document, { skip: true, name: 'x', where: { name: { eq: 'none' } } }),
    ]).toEqual([
      { data: { meetings: { totalCount: 6 }, people: { totalCount: 1 } } },
      { data: { meetings: { totalCount: 1 }, people: { totalCount: 1 } } },
      {
        data: {
          meetings: { totalCount: 1, nodes: [{ id: 'meeting:year' }] },
          people: { totalCount: 5 },
        },
      },
      { data: { meetings: { totalCount: 0 }, people: { totalCount: 0 } } },
    ]);
  });

  it('that is missing or of another type is reported', async () => {
    expect([
      (await ask('query ($id: ID!) { node(id: $id) { id } }')).errors,
      (
        await ask(
          'query ($date: PartialDate) { meetings(where: { start: { gt: $date } }) { totalCount } }',
          {
            date: 'soon',
          },
        )
      ).errors,
    ]).toMatchObject([
      [
        {
          message: 'Variable "$id" of required type "ID!" was not provided.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
      [
        {
          message:
            'Variable "$date" got invalid value "soon"; PartialDate: expected "2023", "2023-12", "2023-12-07" or "2023-12-07T17:50+09:00" (a date-time needs an offset), but got "soon"',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    ]);
  });
});
