// The embedded store with a million nodes, beside one of 20,000: the time to load, memory, and the cost
// of reads.
/** @import { FilledStore, Store } from 'communique' */
/** @import { WorldSize } from '../world/make-world.mjs' */
/** @import { ScaleQuestion } from './scale-questions.mjs' */
import { parseArgs } from 'node:util';
import { fillFromSeed, loadModel, openStore } from 'communique';
import { alternate } from '../measure/alternate.mjs';
import { ownProcessorTime } from '../measure/processor-time.mjs';
import { saveFigures } from '../measure/save-figures.mjs';
import { byPace, PACE_OPTIONS } from '../pace.mjs';
import { openWorldFile } from '../world/world-file.mjs';
import { createAsker } from './asker.mjs';
import { SCALE_QUESTIONS } from './scale-questions.mjs';
import { searchAtLimit } from './scale-search.mjs';

/** How often a question is asked until every order that it needs has paid off. */
const UNTIL_IT_PAYS = 40_000;

const SMALL = byPace({
  whole: { meetings: 6000, people: 13_200 },
  check: { meetings: 1100, people: 400 },
});
const LARGE = byPace({
  whole: { meetings: 300_000, people: 660_000 },
  check: { meetings: 1500, people: 500 },
});

const { values } = parseArgs({
  options: {
    meetings: { type: 'string', default: String(LARGE.meetings) },
    people: { type: 'string', default: String(LARGE.people) },
    search: { type: 'boolean', default: true },
    ...PACE_OPTIONS,
  },
  allowNegative: true,
});

const model = await loadModel();
const large = await load({ meetings: Number(values.meetings), people: Number(values.people) });
console.table([large.figures]);
const small = await load(SMALL);
const reads = await compareReads();
console.table(reads);
const search = values.search ? await searchAtLimit(model, large.store) : [];
console.table(search);
saveFigures('scale', { load: large.figures, reads, search });

/**
 * Loads a world as `communique serve --seed` does, and measures each part.
 *
 * @param {WorldSize} size
 */
async function load(size) {
  const file = openWorldFile({ ...size, hub: true });
  const store = await openStore(model, { readTimeout: 60_000 });
  const times = { write: 0, markLoaded: 0 };
  const filled = timed(store, times);
  const began = performance.now();
  const before = ownProcessorTime();
  await fillFromSeed(filled, file, model, { contents: 'empty' });
  const total = performance.now() - began;
  const processor = ownProcessorTime() - before;
  globalThis.gc?.();
  const { nodes, edges } = await store.counts();
  const figures = {
    nodes: sum(nodes.values()),
    edges: sum(edges.values()),
    's to load': seconds(total),
    'of these, reading the file': seconds(total - times.write - times.markLoaded),
    'putting records': seconds(times.write),
    'ordering edges': seconds(times.markLoaded),
    's of processor time': seconds(processor),
    'MB resident': Math.round(process.memoryUsage.rss() / 1e6),
  };
  return { store, figures };
}

/**
 * A store that adds up the time of its writes.
 *
 * @param {Store} store
 * @param {{ write: number, markLoaded: number }} times
 * @returns {FilledStore & Pick<Store, 'kind'>}
 */
function timed(store, times) {
  const { kind, batchSize, resolvedEdges } = store;
  /**
   * @template Result
   * @param {'write' | 'markLoaded'} name
   * @param {() => Promise<Result>} work
   */
  const time = async (name, work) => {
    const began = performance.now();
    const result = await work();
    times[name] += performance.now() - began;
    return result;
  };
  return {
    kind,
    batchSize,
    ...(resolvedEdges && {
      resolvedEdges: {
        idsOf: (type) => resolvedEdges.idsOf(type),
        recordsOf: (edges) => resolvedEdges.recordsOf(edges),
        write: (edges) => time('write', () => resolvedEdges.write(edges)),
      },
    }),
    write: (records) => time('write', () => store.write(records)),
    records: () => store.records(),
    markLoaded: () => time('markLoaded', () => store.markLoaded()),
  };
}

async function compareReads() {
  const rows = [];
  for (const question of SCALE_QUESTIONS) {
    const onSmall = await prepare(question, small.store);
    const onLarge = await prepare(question, large.store);
    const [early] = await alternate({ large: onLarge.ask }, { rounds: 10, calls: 40, warmUp: 200 });
    const [few, many] = await alternate(
      { small: onSmall.ask, large: onLarge.ask },
      { rounds: 60, calls: 40, warmUp: UNTIL_IT_PAYS },
    );
    rows.push({
      question: question.name,
      [`µs, ${small.figures.nodes} nodes`]: Number(few.median.toFixed(1)),
      [`µs, ${large.figures.nodes} nodes`]: Number(many.median.toFixed(1)),
      ratio: Number((many.median / few.median).toFixed(2)),
      'ms, the first time': Math.round(onLarge.first),
      'µs, among the first 600': Number(early.median.toFixed(1)),
    });
  }
  return rows;
}

/**
 * @param {ScaleQuestion} question
 * @param {Store} store
 */
async function prepare({ document, before }, store) {
  const { planner, ask } = createAsker(model, store);
  let asked = document;
  if (asked.includes('MEETING')) {
    const { data } = await ask('{ meetings(first: 1, orderBy: { id: ASC }) { nodes { id } } }');
    asked = asked.replace('MEETING', data.meetings.nodes[0].id);
  }
  if (before !== undefined) {
    const { data } = await ask(before);
    asked = asked.replace('CURSOR', data.topic.meetings.pageInfo.endCursor);
  }
  const began = ownProcessorTime();
  const { field } = await ask(asked);
  const first = ownProcessorTime() - began;
  return { ask: () => store.read(planner.plan(field)), first };
}

/** @param {Iterable<number>} numbers */
function sum(numbers) {
  return [...numbers].reduce((total, each) => total + each, 0);
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return Number((milliseconds / 1000).toFixed(1));
}
