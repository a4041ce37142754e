import { askSmallWorld } from '../support/ask-small-world.js';

/** So many ids of topics that do not exist. */
function centers(count: number): string {
  return Array.from({ length: count }, (_, index) => `"topic:${index}"`).join(', ');
}

it.each<[field: string, code: string, message: unknown]>([
  [
    'neighborhood(of: [], depth: 0, limit: 1001, perRelationship: 0) { truncated }',
    'BAD_USER_INPUT',
    'neighborhood(of:): expected 1 to 100 ids, but got 0; neighborhood(depth:): expected 1 to 4, but got 0; neighborhood(perRelationship:): expected 1 to 1000, but got 0; neighborhood(limit:): expected 1 to 1000, but got 1001',
  ],
  [
    'neighborhood(of: ["topic:fish", "topic:ukraine"], limit: 1) { truncated }',
    'BAD_USER_INPUT',
    'neighborhood(limit:): expected at least 2, one for each node of `of`, but got 1',
  ],
  [
    `neighborhood(of: [${centers(101)}], limit: 1000) { truncated }`,
    'BAD_USER_INPUT',
    'neighborhood(of:): expected 1 to 100 ids, but got 101',
  ],
  [
    `neighborhood(of: [${centers(100)}], limit: 100) { truncated }`,
    'NOT_FOUND',
    expect.stringMatching(/^neighborhood\(of:\): there is no "topic:0", .* nor 90 others;/u),
  ],
  [
    'neighborhood(of: ["topic:ukrain"]) { truncated }',
    'NOT_FOUND',
    'neighborhood(of:): there is no "topic:ukrain"; did you mean "topic:ukraine"?',
  ],
  [
    'neighborhood(of: ["x", "y", "topic:fish"]) { truncated }',
    'NOT_FOUND',
    'neighborhood(of:): there is no "x", "y"; `search` finds ids by words',
  ],
  [
    'paths(from: "topic:fish", to: "topic:bread", maxLength: 13, first: 0) { truncated }',
    'BAD_USER_INPUT',
    'paths(maxLength:): expected 1 to 12, but got 13; paths(first:): expected 1 to 100, but got 0',
  ],
  [
    'paths(from: "topic:fish", to: "topic:fish", during: { from: "2024", to: "2023" }) { truncated }',
    'BAD_USER_INPUT',
    'paths(during:): expected `from` before `to`, but got 2024 and 2023',
  ],
  [
    'paths(from: "topic:fish", to: "topic:fish", during: { from: null }) { truncated }',
    'BAD_USER_INPUT',
    'paths(during:): expected dates, but got null; omit a bound that is open',
  ],
  [
    'search(text: "fish", first: 101) { totalCount }',
    'BAD_USER_INPUT',
    'search(first:): expected 1 to 100, but got 101',
  ],
  [
    'graph(meetings: { name: null }) { truncated }',
    'BAD_FILTER',
    'graph(meetings:).name: expected a value, but got null; omit the field for no condition',
  ],
  [
    'graph(limit: 0) { truncated }',
    'BAD_USER_INPUT',
    'graph(limit:): expected 1 to 1000, but got 0',
  ],
  ['timeline(top: 51) { total }', 'BAD_USER_INPUT', 'timeline(top:): expected 1 to 50, but got 51'],
])('%s is refused, and all problems are reported', async (field, code, message) => {
  const ask = await askSmallWorld();

  const { data, errors } = await ask(`{ ${field} }`);

  expect(data).toBeNull();
  expect(errors?.map((error) => [error.extensions?.['code'], error.message])).toEqual([
    [code, message],
  ]);
});

it('refuses a view that selects too many nodes', async () => {
  const ask = await askSmallWorld();

  const { errors } = await ask(
    '{ graph(limit: 1000) { nodes { node { ... on Topic { meetings(first: 1000) { nodes { topics(first: 1000) { nodes { id } } } } } } } } }',
  );

  expect(errors?.[0]?.extensions?.['code']).toBe('QUERY_TOO_COMPLEX');
});
