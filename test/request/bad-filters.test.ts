import { askSmallWorld } from '../support/ask-small-world.js';

const ask = await askSmallWorld();

describe('a filter with a null in it', () => {
  it.each([
    ['meetings', '{ name: null }', '.name'],
    ['meetings', '{ name: { eq: null } }', '.name.eq'],
    ['meetings', '{ name: { in: null } }', '.name.in'],
    ['meetings', '{ name: { isNull: null } }', '.name.isNull'],
    ['meetings', '{ start: { during: null } }', '.start.during'],
    ['meetings', '{ start: { during: { to: null } } }', '.start.during.to'],
    ['meetings', '{ and: null }', '.and'],
    ['meetings', '{ or: [{ not: null }] }', '.or.not'],
    ['meetings', '{ place: null }', '.place'],
    ['meetings', '{ topics: null }', '.topics'],
    ['meetings', '{ topics: { none: null } }', '.topics.none'],
    ['meetings', '{ topics: { some: { node: null } } }', '.topics.some.node'],
    ['meetings', '{ topics: { count: { gte: null } } }', '.topics.count.gte'],
    [
      'meetings',
      '{ participants: { some: { edge: { office: null } } } }',
      '.participants.some.edge.office',
    ],
    ['people', '{ aliases: { some: null } }', '.aliases.some'],
    ['people', '{ offices: { some: { edge: { on: null } } } }', '.offices.some.edge.on'],
    ['people', '{ metWith: { some: { edge: { count: null } } } }', '.metWith.some.edge.count'],
    ['topics', '{ within: null }', '.within'],
  ])('is refused with its place: %s(where: %s)', async (field, where, place) => {
    const refused = {
      message: `${field}(where:)${place}: expected a value, but came null; leave the field out to ask for nothing, or use \`isNull: true\` to ask for what is missing`,
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
    async (given, place) => {
      const document = `query ($value: String) { meetings(${given}) { totalCount } }`;

      expect([
        (await ask(document, { value: null })).errors?.[0]?.message.startsWith(`${place}: `),
        await ask(document, {}),
      ]).toEqual([true, { data: { meetings: { totalCount: 6 } } }]);
    },
  );

  it('is refused where a variable for a list is null', async () => {
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

  it('is refused where a list has a null among its values', async () => {
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
          'people(where:).meetings.count: expected at least one of eq, ne, lt, lte, gt, gte, but came none; say how many there must be, such as `gte: 2`',
        extensions: { code: 'BAD_FILTER' },
      },
    ]);
  });
});
