/** @import { GraphModel, GraphRecord, Hop, PathsQuestion, Relationship, Store } from 'communique' */
import { ownProcessorTime } from '../measure/processor-time.mjs';
import { quantiles } from '../measure/quantiles.mjs';
import { byPace } from '../pace.mjs';
import { sizeOf, SMALL } from '../world/make-world.mjs';

/** A world of some 20,000 nodes and 110,000 edges. */
export const PATHS_WORLD = byPace({
  whole: { meetings: 7200, people: 10_200 },
  check: sizeOf(SMALL),
});

/**
 * @typedef {object} PathsKind A kind of question.
 * @property {string} name
 * @property {readonly (readonly [from: string, to: string])[]} pairs Nodes to ask about in turn.
 * @property {readonly Hop[]} hops
 * @property {PathsQuestion['during']} [during]
 * @property {number} [first]
 */

/**
 * The question about the pair at an index, modulo the number of pairs.
 *
 * @param {PathsKind} kind
 * @param {number} index
 * @returns {PathsQuestion}
 */
export function pathQuestion({ pairs, hops, during, first = 10 }, index) {
  const [from, to] = pairs[index % pairs.length];
  return { from, to, maxLength: 12, hops, during, first };
}

/**
 * @param {GraphModel} model
 * @param {readonly GraphRecord[]} records
 * @returns {readonly PathsKind[]}
 */
export function pathQuestions(model, records) {
  const all = bothWays(model.relationships);
  /** @param {string[]} names */
  const only = (...names) =>
    bothWays(model.relationships.filter(({ type }) => names.includes(type)));
  const idsOf = idsByDegree(records);
  /**
   * @param {string} type
   * @param {number} number
   */
  const busiest = (type, number) => idsOf(type).slice(0, number);
  const people = idsOf('Person');
  const random = createPick();
  const randomPairs = Array.from(
    { length: 500 },
    () => /** @type {const} */ ([random(people), random(people)]),
  );
  const mixed = [...busiest('Topic', 6), ...busiest('Country', 6), ...busiest('Person', 6)];
  return [
    { name: 'random people', pairs: randomPairs, hops: all },
    { name: 'random people, by meetings alone', pairs: randomPairs, hops: only('PARTICIPATED_IN') },
    { name: 'random people, in one year', pairs: randomPairs, hops: all, during: year(2015) },
    { name: 'hubs', pairs: pairsOf(mixed), hops: all },
    {
      name: 'hubs, by meetings alone',
      pairs: pairsOf(busiest('Person', 8)),
      hops: only('PARTICIPATED_IN'),
    },
    { name: 'hubs, 100 paths', pairs: pairsOf(mixed), hops: all, first: 100 },
    {
      name: 'hubs that no path connects',
      pairs: pairsOf(busiest('Person', 4)).concat(pairsOf(busiest('Country', 4))),
      hops: only('PARTICIPATED_IN', 'INVOLVED').filter(({ direction }) => direction === 'OUT'),
    },
    {
      name: 'hubs that are far apart',
      pairs: pairsOf(busiest('Office', 20)),
      hops: only('HELD', 'PARTICIPATED_IN', 'DISCUSSED'),
    },
  ];
}

/**
 * Asks each kind of question `calls` times. Figures are milliseconds, on the clock and of this process's
 * processor time, which does not include that of other programs.
 *
 * @param {Pick<Store, 'paths'>} store
 * @param {readonly PathsKind[]} kinds
 * @param {number} calls
 */
export async function measurePaths(store, kinds, calls) {
  const rows = [];
  for (const kind of kinds) {
    for (let index = 0; index < calls / 4; index += 1) {
      await store.paths(pathQuestion(kind, index));
    }
    const clock = [];
    const processor = [];
    const found = { paths: 0, length: 0, truncated: 0 };
    for (let index = 0; index < calls; index += 1) {
      const question = pathQuestion(kind, index);
      const started = performance.now();
      const before = ownProcessorTime();
      const { paths, truncated } = await store.paths(question);
      processor.push(ownProcessorTime() - before);
      clock.push(performance.now() - started);
      found.paths += paths.length;
      found.length += paths[0]?.edges.length ?? 0;
      found.truncated += Number(truncated);
    }
    rows.push({
      question: kind.name,
      ...columns(clock, ''),
      ...columns(processor, ' of processor'),
      length: Number((found.length / calls).toFixed(1)),
      paths: Number((found.paths / calls).toFixed(1)),
      truncated: Number((found.truncated / calls).toFixed(2)),
    });
  }
  return rows;
}

/**
 * @param {readonly number[]} times
 * @param {string} suffix
 */
function columns(times, suffix) {
  const [p50, p99, max] = quantiles(times, [0.5, 0.99, 1]).map((time) => Number(time.toFixed(3)));
  return { [`p50${suffix}`]: p50, [`p99${suffix}`]: p99, [`max${suffix}`]: max };
}

/**
 * @param {readonly Relationship[]} relationships
 * @returns {Hop[]}
 */
function bothWays(relationships) {
  return relationships.flatMap((relationship) => [
    { relationship, direction: 'OUT' },
    { relationship, direction: 'IN' },
  ]);
}

/**
 * The ids of each type, those with the most edges first.
 *
 * @param {readonly GraphRecord[]} records
 */
function idsByDegree(records) {
  /** @type {Map<string, number>} */
  const degrees = new Map();
  for (const record of records) {
    if (record.kind !== 'edge') continue;
    for (const id of [record.from, record.to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  /** @param {string} type */
  return (type) =>
    records
      .flatMap((record) => (record.kind === 'node' && record.type === type ? [record.id] : []))
      .sort((left, right) => (degrees.get(right) ?? 0) - (degrees.get(left) ?? 0));
}

/** @param {readonly string[]} ids */
function pairsOf(ids) {
  return ids.flatMap((from, index) =>
    ids.slice(index + 1).map((to) => /** @type {const} */ ([from, to])),
  );
}

/** @param {number} number */
function year(number) {
  return { earliest: Date.UTC(number, 0, 1), latest: Date.UTC(number + 1, 0, 1) - 1 };
}

/** Picks items at random, the same in each run. */
function createPick() {
  let state = 1;
  /** @param {readonly string[]} items */
  return (items) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return items[Math.floor((state / 2 ** 32) * items.length)];
  };
}
