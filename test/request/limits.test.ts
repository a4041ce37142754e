import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { bundledModel } from '../support/bundled-graph.js';
import { node } from '../support/make-records.js';
import { createAsker } from '../support/query.js';
import { askSmallWorld } from '../support/ask-small-world.js';

const ask = await askSmallWorld();

const tooDeepFilter = (depth: number) =>
  `expected at most 50 filters within each other, but there are ${depth}; put conditions side by side in \`and\` or \`or\`, or use several requests`;
const TOO_DEEP_REQUEST = 'the request is nested too deeply to be read; ask in several requests';

describe('a request that asks for too much', () => {
  async function refusal(document: string, variables?: Record<string, unknown>) {
    const { errors = [] } = await ask(document, variables);
    return errors.map(({ message, extensions }) => `${String(extensions?.['code'])}: ${message}`);
  }

  /** A selection nested this many relationships deep: topics of meetings of topics … */
  function nest(depth: number): string {
    if (depth === 0) return '{ id }';
    const field = depth % 2 === 0 ? 'meetings' : 'topics';
    return `{ ${field}(first: 1) { nodes ${nest(depth - 1)} } }`;
  }

  it('may nest relationships 12 deep, and not 13', async () => {
    expect([
      await refusal(`{ topic(id: "topic:fish") ${nest(12)} }`),
      await refusal(`{ meeting(id: "meeting:year") ${nest(13)} }`),
    ]).toEqual([
      [],
      [
        'QUERY_TOO_COMPLEX: expected at most 12 relationships within each other in a selection, but there are 13; fetch the rest with a second request that starts from the ids of the first',
      ],
    ]);
  });

  it.each([49, 50, 51, 1000])(
    'is refused where filters nest more than 50 deep: %d',
    async (depth) => {
      const document = `{ meetings(where: ${'{ not: '.repeat(depth - 1)}{ id: { eq: "meeting:x" } }${' }'.repeat(depth - 1)}) { totalCount } }`;

      expect(await refusal(document)).toEqual(
        depth <= 50 ? [] : [`QUERY_TOO_COMPLEX: ${tooDeepFilter(depth)}`],
      );
    },
  );

  it.each([
    ['beside a shallow condition', '{ and: [{ name: { eq: "a" } }, DEEP] }'],
    ['before a shallow condition', '{ or: [DEEP, { name: { eq: "a" } }] }'],
    ['on a far node', '{ topics: { some: { node: DEEP } } }'],
    ['on a far node, counted', '{ topics: { count: { gte: 1, node: DEEP } } }'],
    ['of a to-one field', '{ place: DEEP }'],
    ['on an edge', '{ participants: { some: { edge: DEEP } } }'],
    ['of what an edge names', '{ participants: { some: { edge: { office: DEEP } } } }'],
  ])('is refused where a filter nests too deep %s', async (_, where) => {
    const nested = (depth: number): string =>
      `${'{ not: '.repeat(depth)}${where.includes('edge: DEEP') ? '{ role: { eq: GUEST } }' : '{ name: { eq: "a" } }'}${' }'.repeat(depth)}`;
    const asked = (depth: number) =>
      `{ meetings(where: ${where.replace('DEEP', nested(depth))}) { totalCount } }`;

    expect([await refusal(asked(40)), await refusal(asked(50))]).toEqual([
      [],
      [
        expect.stringMatching(
          /^QUERY_TOO_COMPLEX: expected at most 50 filters within each other, /u,
        ),
      ],
    ]);
  });

  it.each(['not', 'or'])(
    'is refused with a message if `%s` nests 5000 deep',
    async (connective) => {
      let where: unknown = {};
      for (let depth = 0; depth < 5000; depth += 1) {
        where = connective === 'not' ? { not: where } : { or: [where] };
      }
      const [refused = ''] = await refusal(
        'query ($where: MeetingWhere) { meetings(where: $where) { totalCount } }',
        { where },
      );

      expect([
        `QUERY_TOO_COMPLEX: ${tooDeepFilter(5000)}`,
        `QUERY_TOO_COMPLEX: ${TOO_DEEP_REQUEST}`,
      ]).toContain(refused);
    },
  );

  it('is refused with a message if the document itself nests thousands deep', async () => {
    const document = `{ meetings(where: ${'{ not: '.repeat(2400)}{}${' }'.repeat(2400)}) { totalCount } }`;

    const [refused = ''] = await refusal(document);

    expect([
      `QUERY_TOO_COMPLEX: ${tooDeepFilter(2401)}`,
      `QUERY_TOO_COMPLEX: ${TOO_DEEP_REQUEST}`,
    ]).toContain(refused);
  });

  it('is refused if an order key follows more than 8 relationships', async () => {
    const orderBy = `${'{ broader: '.repeat(9)}{ name: ASC }${' }'.repeat(9)}`;

    expect(await refusal(`{ topics(orderBy: ${orderBy}) { totalCount } }`)).toEqual([
      `QUERY_TOO_COMPLEX: topics(orderBy:)[0]${'.broader'.repeat(9)}: expected a sort key through at most 8 relationships`,
    ]);
  });

  it('is refused if the pages of nested lists multiply beyond the limit', async () => {
    expect(
      await refusal(
        '{ meetings(first: 1000) { nodes { topics(first: 1000) { nodes { meetings(first: 2) { nodes { id } } } } } } }',
      ),
    ).toEqual([
      'QUERY_TOO_COMPLEX: expected at most 2000000 nodes in the answer of a root field, if every page is full, but there are 3001000; ask for fewer rows with `first`, or use several requests',
    ]);
  });

  it('may ask for two million nodes, and not for one page more', async () => {
    const question = (rows: number) =>
      `{ meetings(first: 1000) { nodes { topics(first: 1000) { nodes { id } } participants(first: ${rows}) { nodes { id } } } } }`;

    expect([await refusal(question(999)), await refusal(question(1000))]).toEqual([
      [],
      [expect.stringContaining('but there are 2001000')],
    ]);
  });

  it('may count any number of nodes', async () => {
    expect(
      await refusal(
        '{ meetings(first: 1000) { nodes { topics { totalCount } points { totalCount } } } }',
      ),
    ).toEqual([]);
  });

  it.each([
    ['by variable', '$ids', 10_000],
    ['in the document', undefined, 9_900],
    ['one more than may be', '$ids', 501],
  ])('is refused for too many ids, %s', async (_, given, count) => {
    const ids = Array.from({ length: count }, (__, index) => `topic:${index}`);
    const document =
      given === undefined
        ? `{ nodes(ids: ${JSON.stringify(ids)}) { id } }`
        : 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

    expect(await refusal(document, given === undefined ? undefined : { ids })).toEqual([
      `BAD_USER_INPUT: nodes(ids:): expected at most 500 values, but got ${count}; use several requests`,
    ]);
  });

  it('may hold a text of 100,000 characters, or control characters, and then finds nothing', async () => {
    const document =
      'query ($text: String) { meetings(where: { name: { contains: $text } }) { totalCount } }';

    expect([
      await ask(document, { text: 'ø'.repeat(100_000) }),
      await ask(document, { text: '\u0000\u001b\ud800' }),
      await ask('{ meetings(where: { name: { contains: "\\u0000" } }) { totalCount } }'),
    ]).toEqual(Array(3).fill({ data: { meetings: { totalCount: 0 } } }));
  });

  it.each<readonly [string, number, (times: number) => object]>([
    [
      'conditions in a filter',
      1000,
      (times) => ({ or: Array.from({ length: times }, () => ({ name: { contains: 'a' } })) }),
    ],
    [
      'characters in a text that others must contain',
      100_000,
      (times) => ({ name: { contains: 'a'.repeat(times) } }),
    ],
  ])('may have only so many %s: %d', async (counted, most, whereOf) => {
    const document = 'query ($where: TopicWhere) { topics(where: $where) { totalCount } }';

    expect([
      await refusal(document, { where: whereOf(most) }),
      await refusal(document, { where: whereOf(most + 1) }),
    ]).toEqual([
      [],
      [
        expect.stringContaining(
          `QUERY_TOO_COMPLEX: expected at most ${most} ${counted}, but there are ${most + 1};`,
        ),
      ],
    ]);
  });

  it('may get only so many bytes', async () => {
    const model = await bundledModel();
    const store = new EmbeddedStore(model, { readTimeout: 10_000 });
    await store.write([node('Topic', 'topic:long', { name: 'a'.repeat(1_000_000) })]);
    const askLong = createAsker(model, store);
    const asked = (times: number): string =>
      `{ ${Array.from({ length: times }, (_, index) => `t${index}: topic(id: "topic:long") { name }`).join(' ')} }`;
    const { errors = [] } = await askLong(asked(51));

    expect([(await askLong(asked(49))).errors, errors.map(({ message }) => message)]).toEqual([
      undefined,
      Array.from(
        { length: 51 },
        () =>
          expect.stringMatching(
            /^expected at most 50000000 bytes in an answer, but there are 5100\d+;/u,
          ) as string,
      ),
    ]);
  });
});
