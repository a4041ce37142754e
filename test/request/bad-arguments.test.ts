import type { Ask } from '../support/query.js';
import { askSmallWorld } from '../support/ask-small-world.js';

const ask = await askSmallWorld();

/** The errors of a request, as `CODE: message`. */
async function refusal(ask: Ask, document: string, variables?: Record<string, unknown>) {
  const { errors = [] } = await ask(document, variables);
  return errors.map(({ message, extensions }) => `${String(extensions?.['code'])}: ${message}`);
}

const ONE_KEY_EACH = 'give each sort key its own object, as in [{ a: ASC }, { b: DESC }]';
const A_CURSOR =
  'expected a cursor from an earlier answer (`pageInfo { endCursor }` or `edges { cursor }`), but got another text';
const A_DATE =
  'expected "2023", "2023-12", "2023-12-07" or "2023-12-07T17:50+09:00" (a date-time needs an offset)';

describe('a request with invalid arguments', () => {
  it.each([
    ['meetings(first: -1)', 'meetings(first:): expected 0 to 1000, but got -1'],
    ['meetings(first: 1001)', 'meetings(first:): expected 0 to 1000, but got 1001'],
    ['meetings(last: 2147483647)', 'meetings(last:): expected 0 to 1000, but got 2147483647'],
    [
      'meetings(first: 1, last: 1)',
      'meetings: expected `first` or `last`, but got both; `first` takes rows from the start, `last` from the end',
    ],
    ['meetings(offset: -1)', 'meetings(offset:): expected 0 to 10000, but got -1'],
    ['meetings(offset: 10001)', 'meetings(offset:): expected 0 to 10000, but got 10001'],
    [
      'meetings(offset: 1, last: 2, after: "x")',
      'meetings: expected `offset` only with `first`, but got after, last as well; a cursor already determines the start',
    ],
    [
      'meetings(orderBy: { start: ASC, name: ASC })',
      `meetings(orderBy:)[0]: expected exactly one field, but got start, name; ${ONE_KEY_EACH}`,
    ],
    [
      'meetings(orderBy: [{ start: ASC }, {}])',
      `meetings(orderBy:)[1]: expected exactly one field, but got none; ${ONE_KEY_EACH}`,
    ],
    [
      'meetings(orderBy: { place: {} })',
      `meetings(orderBy:)[0].place: expected exactly one field, but got none; ${ONE_KEY_EACH}`,
    ],
    [
      'meetings(orderBy: { start: null })',
      'meetings(orderBy:)[0].start: expected ASC or DESC, but got null',
    ],
    [
      'meetings(orderBy: { place: null })',
      'meetings(orderBy:)[0].place: expected a sort key, but got null',
    ],
    [
      `meetings(orderBy: [${'{ name: ASC } '.repeat(9)}])`,
      'meetings(orderBy:): expected at most 8 keys, but got 9',
    ],
  ])('is refused for %s', async (field, message) => {
    expect(await refusal(ask, `{ ${field} { totalCount } }`)).toEqual([
      `BAD_USER_INPUT: ${message}`,
    ]);
  });

  it.each([
    ['by: []', 'groupBy(by:): expected 1 to 4 different keys, but got []'],
    ['by: [KIND, KIND]', 'groupBy(by:): expected 1 to 4 different keys, but got [KIND, KIND]'],
    [
      'by: [KIND, NAME, START, PLACE, EVENT]',
      'groupBy(by:): expected 1 to 4 different keys, but got [KIND, NAME, START, PLACE, EVENT]',
    ],
    ['by: [KIND], first: 0', 'groupBy(first:): expected 1 to 1000, but got 0'],
    ['by: [KIND], first: 1001', 'groupBy(first:): expected 1 to 1000, but got 1001'],
  ])('is refused for groupBy(%s)', async (given, message) => {
    expect(await refusal(ask, `{ meetings { groupBy(${given}) { count } } }`)).toEqual([
      `BAD_USER_INPUT: ${message}`,
    ]);
  });

  it.each([
    ['country', 'none'],
    ['country(code: null)', 'none'],
    ['country(id: "country:NO", code: "NO")', 'several'],
  ])('is refused for %s', async (field, came) => {
    expect(await refusal(ask, `{ ${field} { id } }`)).toEqual([
      `BAD_USER_INPUT: country: expected exactly one of id, code, wikidataId, but got ${came}`,
    ]);
  });

  it.each([
    ['node(id: "nonsense")', 'node(id:)', '"nonsense"'],
    ['node(id: "Topic:fish")', 'node(id:)', '"Topic:fish"'],
    ['nodes(ids: ["topic:fish", "fish", "topic:"])', 'nodes(ids:)', '"fish", "topic:"'],
    ['topic(id: "fish")', 'topic(id:)', '"fish"'],
    ['topic(id: "country:NO")', 'topic(id:)', '"country:NO"'],
  ])('is refused for a malformed id: %s', async (field, path, came) => {
    const example = path.startsWith('topic') ? 'topic:ukraine' : 'agreement:';
    const [message] = await refusal(ask, `{ ${field} { id } }`);

    expect(message).toMatch(
      new RegExp(
        `^BAD_USER_INPUT: ${path.replace(/[()]/gu, '[$&]')}: expected an id such as "${example}.*", but got ${came}; \`search\` finds ids by words$`,
        'u',
      ),
    );
  });

  it.each(['garbage', '', 'bnVsbA', 'WyJ4Il0=x\u0000', '{}'])(
    'is refused for the cursor %p, which is none',
    async (cursor) => {
      const [message] = await refusal(
        ask,
        'query ($cursor: String) { meetings(after: $cursor) { nodes { id } } }',
        { cursor },
      );

      expect(message).toMatch(/^BAD_CURSOR: meetings[(]after:[)]: /u);
    },
  );

  it('is refused for a cursor of another order, or a manipulated one', async () => {
    const question = (orderBy: string) =>
      `query ($after: String) { meetings(first: 1, after: $after, orderBy: ${orderBy}) { pageInfo { endCursor } } }`;
    const { data } = await ask(question('{ name: ASC }'));
    const { meetings } = data as { meetings: { pageInfo: { endCursor: string } } };
    const after = meetings.pageInfo.endCursor;
    const [fingerprint] = JSON.parse(Buffer.from(after, 'base64url').toString()) as [string];
    const changed = (...values: readonly unknown[]) =>
      Buffer.from(JSON.stringify([fingerprint, ...values])).toString('base64url');

    expect([
      await refusal(ask, question('{ name: DESC }'), { after }),
      await refusal(ask, question('{ name: ASC }'), { after: changed('x') }),
      await refusal(ask, question('{ name: ASC }'), { after: changed(5, 'meeting:a') }),
      await refusal(ask, question('{ name: ASC }'), { after: changed({}, []) }),
      await refusal(ask, question('{ name: ASC }'), { after: changed('x', 'meeting:a') }),
    ]).toEqual([
      [
        'BAD_CURSOR: meetings(after:): this cursor belongs to another list, or to another order than name DESC, id ASC; omit it to start over, or use it with the list and the order it came from',
      ],
      [
        'BAD_CURSOR: meetings(after:): this cursor belongs to another list, or to another order than name ASC, id ASC; omit it to start over, or use it with the list and the order it came from',
      ],
      [`BAD_CURSOR: meetings(after:): ${A_CURSOR}`],
      [`BAD_CURSOR: meetings(after:): ${A_CURSOR}`],
      [],
    ]);
  });

  it('is refused for a cursor of another list with the same order, but not of the same list elsewhere', async () => {
    const cursorOf = async (list: string): Promise<unknown> => {
      const { data } = await ask(
        `{ found: node(id: "meeting:year") { ... on Meeting { ${list} { pageInfo { endCursor } } } } topics(first: 1, orderBy: { name: ASC }) { pageInfo { endCursor } } }`,
      );
      const { found, topics } = data as Record<'found' | 'topics', Record<string, unknown>>;
      const of = (connection: unknown) =>
        (connection as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
      return list === 'topics' ? of(topics) : of(Object.values(found)[0]);
    };
    const refused = async (field: string, after: unknown) =>
      (await refusal(ask, `query ($after: String) { ${field} }`, { after })).map(
        (message) => message.split(',')[0],
      );
    const countries = await cursorOf('countries(first: 1, orderBy: { name: ASC })');

    expect([
      await refused('countries(after: $after, orderBy: { name: ASC }) { nodes { id } }', countries),
      await refused(
        'countries(after: $after, orderBy: { name: ASC }) { nodes { id } }',
        await cursorOf('topics'),
      ),
      await refused(
        'meeting(id: "meeting:later") { topics(after: $after, orderBy: { name: ASC }) { nodes { id } } }',
        countries,
      ),
      await refused(
        'meeting(id: "meeting:later") { countries(after: $after, orderBy: { name: ASC }) { nodes { id } } }',
        countries,
      ),
    ]).toEqual([
      ['BAD_CURSOR: countries(after:): this cursor belongs to another list'],
      ['BAD_CURSOR: countries(after:): this cursor belongs to another list'],
      ['BAD_CURSOR: topics(after:): this cursor belongs to another list'],
      [],
    ]);
  });

  it.each([
    [
      'meetings(where: { kind: { eq: BILATERAL } })',
      'Value "BILATERAL" does not exist in "MeetingKind" enum.',
    ],
    [
      'meetings(where: { nam: { eq: "x" } })',
      'Field "nam" is not defined by type "MeetingWhere". Did you mean "name", "and", or "not"?',
    ],
    [
      'meetings(wher: {})',
      'Unknown argument "wher" on field "Query.meetings". Did you mean "where"?',
    ],
    [
      'meetins',
      'Cannot query field "meetins" on type "Query". Did you mean "meeting" or "meetings"?',
    ],
    ['meetings(first: 1.5)', 'Int cannot represent non-integer value: 1.5'],
    ['meetings(where: { start: { gt: "2023-13" } })', `PartialDate: ${A_DATE}, but got "2023-13"`],
    [
      'meetings(where: { start: { gt: true } })',
      `PartialDate: ${A_DATE}, but got another kind of value`,
    ],
    ['nodes(ids: null)', 'Expected value of type "[ID!]!", found null.'],
  ])('is refused by validation for %s, with its location', async (field, message) => {
    const selection = field.startsWith('nodes') ? 'id' : 'totalCount';
    const { errors } = await ask(`{ ${field} { ${selection} } }`);

    expect(errors).toEqual([
      {
        message,
        locations: [{ line: 1, column: expect.any(Number) as number }],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
  });

  it('is refused for fragments that spread themselves', async () => {
    expect(
      await refusal(
        ask,
        '{ topics { nodes { ...A } } } fragment A on Topic { narrower { nodes { ...A } } }',
      ),
    ).toEqual(['GRAPHQL_VALIDATION_FAILED: Cannot spread fragment "A" within itself.']);
  });
});
