/** A world of some 20,000 nodes and 110,000 edges. */
export const PATHS_WORLD = { meetings: 7200, people: 10_200 };

/** Kinds of questions for paths, each with pairs of nodes to ask about in turn. */
export function pathQuestions(model, records) {
  const all = bothWays(model.relationships);
  const only = (...names) =>
    bothWays(model.relationships.filter(({ type }) => names.includes(type)));
  const byDegree = idsByDegree(records);
  const people = byDegree.get('Person');
  const busiest = (type, number) => byDegree.get(type).slice(0, number);
  const random = createPick();
  const randomPairs = Array.from({ length: 500 }, () => [random(people), random(people)]);
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
      name: 'hubs, no way',
      pairs: pairsOf(busiest('Person', 4)).concat(pairsOf(busiest('Country', 4))),
      hops: only('PARTICIPATED_IN', 'INVOLVED').filter(({ direction }) => direction === 'OUT'),
    },
    {
      name: 'hubs, by a long way',
      pairs: pairsOf(busiest('Office', 20)),
      hops: only('HELD', 'PARTICIPATED_IN', 'DISCUSSED'),
    },
  ];
}

/**
 * Asks each kind of question `calls` times, in turn for its pairs. Figures are milliseconds, on the
 * clock and of this process's processor time: what other programs take meanwhile is not in the latter.
 */
export async function measurePaths(store, questions, { calls, warmUp = calls / 4 }) {
  const rows = [];
  for (const { name, pairs, hops, during, first = 10 } of questions) {
    const ask = (index) => {
      const [from, to] = pairs[index % pairs.length];
      return store.paths({ from, to, maxLength: 12, hops, during, first });
    };
    for (let index = 0; index < warmUp; index += 1) await ask(index);
    const times = { wall: [], processor: [] };
    const found = { paths: 0, length: 0, truncated: 0 };
    for (let index = 0; index < calls; index += 1) {
      const started = performance.now();
      const usage = process.cpuUsage();
      const { paths, truncated } = await ask(index);
      const { user, system } = process.cpuUsage(usage);
      times.wall.push(performance.now() - started);
      times.processor.push((user + system) / 1000);
      found.paths += paths.length;
      found.length += paths[0]?.edges.length ?? 0;
      found.truncated += Number(truncated);
    }
    rows.push({
      question: name,
      ...spread(times.wall, ''),
      ...spread(times.processor, ' of processor'),
      length: Number((found.length / calls).toFixed(1)),
      paths: Number((found.paths / calls).toFixed(1)),
      truncated: Number((found.truncated / calls).toFixed(2)),
    });
  }
  return rows;
}

function spread(times, suffix) {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return Object.fromEntries(
    Object.entries({ p50: 0.5, p99: 0.99, max: 1 }).map(([name, part]) => [
      `${name}${suffix}`,
      Number(at(part).toFixed(3)),
    ]),
  );
}

function bothWays(relationships) {
  return relationships.flatMap((relationship) =>
    ['OUT', 'IN'].map((direction) => ({ relationship, direction })),
  );
}

/** The ids of each type, those with the most edges first. */
function idsByDegree(records) {
  const degrees = new Map();
  const byType = new Map();
  for (const record of records) {
    if (record.kind === 'node') {
      if (!byType.has(record.type)) byType.set(record.type, []);
      byType.get(record.type).push(record.id);
    } else {
      for (const id of [record.from, record.to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    }
  }
  for (const ids of byType.values()) {
    ids.sort((left, right) => (degrees.get(right) ?? 0) - (degrees.get(left) ?? 0));
  }
  return byType;
}

function pairsOf(ids) {
  return ids.flatMap((from, index) => ids.slice(index + 1).map((to) => [from, to]));
}

function year(number) {
  return { earliest: Date.UTC(number, 0, 1), latest: Date.UTC(number + 1, 0, 1) - 1 };
}

/** Picks items by chance, the same at each run. */
function createPick() {
  let state = 1;
  return (items) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return items[Math.floor((state / 2 ** 32) * items.length)];
  };
}
