import { startTinyServer, type TinyServer } from '../support/start-tiny-server.js';

let server: TinyServer;
beforeAll(async () => {
  server = await startTinyServer({ maxBodySize: 1_000_000 });
});
afterAll(() => server.stop());

const repeat = (times: number, each: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => each(index)).join(' ');

const nested = (times: number): string =>
  `{ __type(name: "Query") { ${'ofType { '.repeat(times - 2)} name ${'}'.repeat(times - 2)} } }`;

/** Each limit of a document: the most that is allowed, the words that name it, and a document that has this many. */
const DOCUMENTS: readonly (readonly [string, number, (times: number) => string])[] = [
  [
    'fragments in a document',
    200,
    (times) =>
      `{ ... { ${repeat(times, (i) => `...F${i}`)} } } ${repeat(times, (i) => `fragment F${i} on Query { greeting }`)}`,
  ],
  [
    'aliases in a document',
    1000,
    (times) => `{ ... { ${repeat(times, (i) => `a${i}: greeting`)} } }`,
  ],
  [
    'directives in a document',
    200,
    (times) => `{ ... { ${repeat(times, () => `greeting @skip(if: false)`)} } }`,
  ],
  ['root fields in an operation', 100, (times) => `{ ${repeat(times, () => 'greeting')} }`],
  [
    'fields in an operation',
    5000,
    (times) =>
      `{ ... { ${'...F '.repeat(50)} ${'greeting '.repeat(times - 5000)} } } fragment F on Query { ${'greeting '.repeat(100)} }`,
  ],
  ['fields within each other in an operation', 50, nested],
];

async function refusals(body: object): Promise<readonly string[]> {
  const response = await server.post(body);
  const { errors = [] } = (await response.json()) as {
    errors?: { message: string; extensions: { code: string } }[];
  };
  return errors.map(({ message, extensions: { code } }) => `${response.status} ${code} ${message}`);
}

describe('a request', () => {
  it.each(DOCUMENTS)('may have only so many %s: %d', async (counted, most, documentOf) => {
    const [allowed, refused] = [documentOf(most), documentOf(most + 1)];

    expect([await refusals({ query: allowed }), await refusals({ query: refused })]).toEqual([
      [],
      [
        expect.stringContaining(
          `400 QUERY_TOO_COMPLEX expected at most ${most} ${counted}`,
        ) as string,
      ],
    ]);
  });

  it('may not ask for more fields than can be counted, by fragments that double', async () => {
    const fragments = repeat(
      40,
      (i) => `fragment F${i} on __Type { a: ofType { ...F${i + 1} } b: ofType { ...F${i + 1} } }`,
    );
    const query = `{ __type(name: "Query") { ...F0 } } ${fragments} fragment F40 on __Type { name }`;

    expect(await refusals({ query })).toEqual([
      expect.stringMatching(/^400 QUERY_TOO_COMPLEX expected at most 5000 fields/u) as string,
    ]);
  });

  it('may have only so many tokens', async () => {
    expect(await refusals({ query: `{ ${'greeting '.repeat(10_000)} }` })).toEqual([
      '400 QUERY_TOO_COMPLEX expected at most 10000 tokens in a document, but there are more; use several requests',
    ]);
  });

  it.each(['{"a":', '['])('may nest its JSON only so deep: %s', async (opening) => {
    const ask = async (depth: number): Promise<number | string> => {
      const closing = opening === '[' ? ']' : '}';
      const value = `${opening.repeat(depth - 2)}"\\"[{" ${closing.repeat(depth - 2)}`;
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `{"query":"{ greeting } # \\\\ [[[[ \\" {{{{ ","variables":{"a":${value}}}`,
      });
      return `${response.status} ${(await response.text()).slice(0, 80)}`;
    };

    expect([await ask(64), await ask(65), await ask(100_000)]).toEqual([
      '200 {"data":{"greeting":"Hello, world"}}\n',
      expect.stringContaining(
        '400 {"errors":[{"message":"expected at most 64 arrays and objects',
      ) as string,
      expect.stringContaining(
        '400 {"errors":[{"message":"expected at most 64 arrays and objects',
      ) as string,
    ]);
  });
});
