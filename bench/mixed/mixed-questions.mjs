/** @import { HttpRequest } from '../http/types.mjs' */
/** @import { Random } from '../world/random.mjs' */

/**
 * @typedef {object} Kind
 * @property {number} share Of all reads.
 * @property {string} query
 * @property {(index: number) => object} variables
 * @property {number} size How many questions of this kind there are.
 */

/**
 * Makes a mix of reads as readers of a site ask them: of each kind, the most popular question comes twice as often as
 * the second, three times as often as the third, and so on.
 *
 * @param {ReadonlyMap<string, readonly string[]>} ids By type.
 * @param {Random} random
 * @returns {(count: number) => readonly HttpRequest[]}
 */
export function createReads(ids, random) {
  const kinds = kindsOf(ids).map((kind) => ({ ...kind, chances: chancesOf(kind.size) }));
  return (count) =>
    Array.from({ length: count }, () => {
      let left = random();
      const kind = kinds.find(({ share }) => (left -= share) < 0) ?? kinds[0];
      const variables = kind.variables(indexAt(kind.chances, random()));
      return { path: '/graphql', body: JSON.stringify({ query: kind.query, variables }) };
    });
}

/**
 * @param {ReadonlyMap<string, readonly string[]>} ids
 * @returns {readonly Kind[]}
 */
function kindsOf(ids) {
  const [meetings, people, topics, countries] = ['Meeting', 'Person', 'Topic', 'Country'].map(
    (type) => ids.get(type) ?? [],
  );
  const sizes = [5, 10, 20, 50];
  return [
    {
      share: 0.25,
      query: `query ($id: ID!) { meeting(id: $id) { id name start place { name }
        participants { nodes { id name } } topics { nodes { id name } } } }`,
      variables: (index) => ({ id: meetings[index] }),
      size: meetings.length,
    },
    {
      share: 0.2,
      query: `query ($id: ID!) { person(id: $id) { id name aliases
        offices { edges { from to node { name country { name } } } } } }`,
      variables: (index) => ({ id: people[index] }),
      size: people.length,
    },
    {
      share: 0.15,
      query: `query ($first: Int!) { meetings(first: $first, orderBy: { start: DESC }) {
        nodes { id name start participants { nodes { name } } } } }`,
      variables: (index) => ({ first: sizes[index] }),
      size: sizes.length,
    },
    {
      share: 0.15,
      query: `query ($id: ID!) { person(id: $id) {
        meetings(first: 20, orderBy: { start: DESC }) { nodes { id name start } } } }`,
      variables: (index) => ({ id: people[index] }),
      size: people.length,
    },
    {
      share: 0.1,
      query: `query ($id: ID!) { topic(id: $id) {
        meetings(first: 20, orderBy: { start: DESC }) { nodes { id name start } } } }`,
      variables: (index) => ({ id: topics[index] }),
      size: topics.length,
    },
    {
      share: 0.05,
      query: `query ($id: ID!) { topic(id: $id) {
        meetings { groupBy(by: [START_YEAR], orderBy: KEY, first: 100) { startYear count } } } }`,
      variables: (index) => ({ id: topics[index] }),
      size: topics.length,
    },
    {
      share: 0.1,
      query: `query ($topic: ID!, $country: ID!) { meetings(first: 20, where: {
        topics: { some: { node: { id: { eq: $topic } } } }
        countries: { some: { node: { id: { eq: $country } } } } }) { nodes { id name start } } }`,
      variables: (index) => ({
        topic: topics[index % topics.length],
        country: countries[Math.floor(index / topics.length)],
      }),
      size: topics.length * Math.min(10, countries.length),
    },
  ];
}

/**
 * The chance that an index is at most this, by index (Zipf, s = 1).
 *
 * @param {number} size
 */
function chancesOf(size) {
  const chances = new Float64Array(size);
  let sum = 0;
  for (let index = 0; index < size; index += 1) chances[index] = sum += 1 / (index + 1);
  return chances.map((each) => each / sum);
}

/**
 * @param {Float64Array} chances
 * @param {number} chance
 */
function indexAt(chances, chance) {
  let low = 0;
  let high = chances.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chances[middle] < chance) low = middle + 1;
    else high = middle;
  }
  return low;
}
