import { askSmallWorld } from '../support/ask-small-world.js';

const ask = await askSmallWorld();

const MISSING = ', or use `isNull: true` for missing values';
const NONE = ', or use `none: {}` for an empty list';

describe('a filter that contains a null', () => {
  it.each([
    ['meetings', '{ name: null }', '.name', ''],
    ['meetings', '{ name: { eq: null } }', '.name.eq', ''],
    ['meetings', '{ summary: null }', '.summary', MISSING],
    ['meetings', '{ summary: { eq: null } }', '.summary.eq', MISSING],
    ['meetings', '{ summary: { in: null } }', '.summary.in', MISSING],
    ['meetings', '{ summary: { contains: null } }', '.summary.contains', MISSING],
    ['meetings', '{ summary: { isNull: null } }', '.summary.isNull', ''],
    ['meetings', '{ start: { during: null } }', '.start.during', ''],
    ['meetings', '{ start: { during: { to: null } } }', '.start.during.to', ''],
    ['meetings', '{ and: null }', '.and', ''],
    ['meetings', '{ or: [{ not: null }] }', '.or.not', ''],
    ['meetings', '{ place: null }', '.place', MISSING],
    ['meetings', '{ place: { isNull: null } }', '.place.isNull', ''],
    ['meetings', '{ place: { or: null } }', '.place.or', ''],
    ['meetings', '{ topics: null }', '.topics', NONE],
    ['meetings', '{ topics: { none: null } }', '.topics.none', ''],
    ['meetings', '{ topics: { some: { node: null } } }', '.topics.some.node', ''],
    ['meetings', '{ topics: { count: { gte: null } } }', '.topics.count.gte', ''],
    [
      'meetings',
      '{ participants: { some: { edge: { office: null } } } }',
      '.participants.some.edge.office',
      MISSING,
    ],
    ['people', '{ aliases: null }', '.aliases', NONE],
    ['people', '{ aliases: { some: null } }', '.aliases.some', ''],
    ['people', '{ aliases: { some: { eq: null } } }', '.aliases.some.eq', ''],
    ['people', '{ offices: { some: { edge: { on: null } } } }', '.offices.some.edge.on', ''],
    ['people', '{ metWith: { some: { edge: { count: null } } } }', '.metWith.some.edge.count', ''],
    [
      'people',
      '{ metWith: { some: { edge: { lastOn: null } } } }',
      '.metWith.some.edge.lastOn',
      MISSING,
    ],
    ['topics', '{ within: null }', '.within', ''],
  ])('is refused with its path: %s(where: %s)', async (field, where, path, instead) => {
    const refused = {
      message: `${field}(where:)${path}: expected a value, but got null; omit the field for no condition${instead}`,
      path: [field],
      extensions: { code: 'BAD_FILTER' },
    };

    expect((await ask(`{ ${field}(where: ${where}) { totalCount } }`)).errors).toMatchObject([
      refused,
    ]);
  });

  it.each([
    ['where: { name: { eq: $value } }', 'meetings(where:).name.eq'],
    ['where: { or: [{ summary: { contains: $value } }] }', 'meetings(where:).or.summary.contains'],
  ])(
    'is refused where a variable is null, and as if absent where it is: %s',
    async (given, path) => {
      const document = `query ($value: String) { meetings(${given}) { totalCount } }`;

      expect([
        (await ask(document, { value: null })).errors?.[0]?.message.startsWith(`${path}: `),
        await ask(document, {}),
      ]).toEqual([true, { data: { meetings: { totalCount: 6 } } }]);
    },
  );

  it('is refused if a variable for a list is null', async () => {
    expect(
      (
        await ask(
          'query ($none: [String!]) { meetings(where: { name: { in: $none } }) { totalCount } }',
          { none: null },
        )
      ).errors,
    ).toMatchObject([
      {
        message: expect.stringMatching(/^meetings[(]where:[)][.]name[.]in: /u) as string,
        extensions: { code: 'BAD_FILTER' },
      },
    ]);
  });

  it('is refused if a list contains a null', async () => {
    expect(
      (await ask('{ meetings(where: { name: { in: ["a", null] } }) { totalCount } }')).errors,
    ).toMatchObject([
      {
        message: 'Expected value of type "String!", found null.',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
  });
});

describe('a count without a comparison', () => {
  it('is refused, since it asks for nothing', async () => {
    expect(
      (await ask('{ people(where: { meetings: { count: { node: {} } } }) { totalCount } }')).errors,
    ).toMatchObject([
      {
        message:
          'people(where:).meetings.count: expected at least one of eq, ne, lt, lte, gt, gte, but got none; give a number, such as `gte: 2`',
        extensions: { code: 'BAD_FILTER' },
      },
    ]);
  });
});

describe('`isNull` of a node that is always there', () => {
  it.each([
    ['places(where: { isNull: true })', 'places(where:).isNull'],
    ['places(where: { or: [{ isNull: false }] })', 'places(where:).or.isNull'],
    [
      'countries(where: { places: { some: { node: { isNull: true } } } })',
      'countries(where:).places.some.node.isNull',
    ],
  ])('is refused: %s', async (field, path) => {
    expect((await ask(`{ ${field} { totalCount } }`)).errors).toMatchObject([
      {
        message: `${path}: expected it only for a field with at most one Place, but here the Place always exists; omit it`,
        extensions: { code: 'BAD_FILTER' },
      },
    ]);
  });
});

describe('a span of time that ends before it begins', () => {
  it.each([
    [
      '{ meetings(where: { start: { during: { from: "2024", to: "2023" } } }) { totalCount } }',
      'meetings(where:).start.during: expected `from` before `to`, but got 2024 and 2023',
    ],
    [
      'query ($to: PartialDate) { meetings(where: { start: { during: { from: "2024-07", to: $to } } }) { totalCount } }',
      'meetings(where:).start.during: expected `from` before `to`, but got 2024-07 and 2024-06-30',
    ],
    [
      '{ person(id: "person:store") { metWith(whereEdge: { not: { lastOn: { during: { from: "2024", to: "2023" } } } }) { totalCount } } }',
      'metWith(whereEdge:).not.lastOn.during: expected `from` before `to`, but got 2024 and 2023',
    ],
    [
      '{ people(where: { offices: { some: { edge: { attestedOn: { some: { during: { from: "2024", to: "2023" } } } } } } }) { totalCount } }',
      'people(where:).offices.some.edge.attestedOn.some.during: expected `from` before `to`, but got 2024 and 2023',
    ],
    [
      '{ graph(meetings: { start: { during: { from: "2024", to: "2023" } } }) { truncated } }',
      'graph(meetings:).start.during: expected `from` before `to`, but got 2024 and 2023',
    ],
    [
      '{ timeline(where: { start: { during: { from: "2024", to: "2023" } } }) { total } }',
      'timeline(where:).start.during: expected `from` before `to`, but got 2024 and 2023',
    ],
  ])('is refused: %s', async (document, message) => {
    expect((await ask(document, { to: '2024-06-30' })).errors).toMatchObject([
      { message, extensions: { code: 'BAD_FILTER' } },
    ]);
  });

  it('is valid if its bounds overlap', async () => {
    expect(
      await ask(
        '{ meetings(where: { start: { during: { from: "2023-06", to: "2023" } } }) { totalCount } }',
      ),
    ).toEqual({ data: { meetings: { totalCount: 1 } } });
  });
});

describe('a malformed id', () => {
  it.each([
    ['eq: "fish"', 'eq', '"fish"'],
    ['ne: "country:NO"', 'ne', '"country:NO"'],
    ['in: ["topic:fish", "a", "b"]', 'in', '"a", "b"'],
    ['notIn: ["fish"]', 'notIn', '"fish"'],
  ])('is refused by a filter: id: { %s }', async (given, operator, came) => {
    expect(
      (
        await ask(
          `{ meetings(where: { topics: { some: { node: { id: { ${given} } } } } }) { totalCount } }`,
        )
      ).errors,
    ).toMatchObject([
      {
        message: `meetings(where:).topics.some.node.id.${operator}: expected an id such as "topic:ukraine", but got ${came}; \`search\` finds ids by words`,
        extensions: { code: 'BAD_FILTER' },
      },
    ]);
  });
});

it.each(['1e999', '-1e999'])('a filter by a number beyond all is refused: %s', async (number) => {
  const { errors } = await ask(`{ places(where: { latitude: { gt: ${number} } }) { totalCount } }`);

  expect(errors).toMatchObject([
    {
      message:
        'places(where:).latitude.gt: expected a number up to 1.7976931348623157e+308, but got a larger one',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});
