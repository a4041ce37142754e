// The embedded store at a million nodes, beside one of 20,000: how long it loads, what it takes up, and what
// reads cost: `npm run bench -- scale`, or `node --expose-gc bench/scale.mjs --meetings 300000 --people 660000`
// after a build.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fillStore } from '../dist/ingest/fill-store.js';
import { streamToStore } from '../dist/ingest/read-records-file.js';
import { EmbeddedStore } from '../dist/store/embedded/embedded-store.js';
import { alternate } from './alternate.mjs';
import { createAsker } from './create-asker.mjs';
import { loadModel } from './load-model.mjs';
import { SCALE_QUESTIONS } from './scale-questions.mjs';
import { searchAtBound } from './scale-search.mjs';
import { openScaleWorld } from './scale-world.mjs';

/** How often a question is asked until each order that it wants has been worth making. */
const UNTIL_IT_PAYS = 40_000;

const SMALL = { meetings: 6000, people: 13_200 };
const REPORT = new URL('../.cache/bench/scale.json', import.meta.url);

const { values } = parseArgs({
  options: {
    meetings: { type: 'string', default: '300000' },
    people: { type: 'string', default: '660000' },
    search: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const size = { meetings: Number(values.meetings), people: Number(values.people) };

const model = await loadModel();
const large = await load(await worldFile(size));
console.table([large.figures]);
const small = await load(await worldFile(SMALL));
const reads = await compareReads();
console.table(reads);
const search = values.search ? await searchAtBound(model, large.store) : [];
console.table(search);
mkdirSync(new URL('.', REPORT), { recursive: true });
writeFileSync(REPORT, JSON.stringify({ load: large.figures, reads, search }, undefined, 2));

/** Makes a world in a process of its own: it takes more memory than all that is measured here. */
async function worldFile({ meetings, people }) {
  const script = fileURLToPath(new URL('scale-world.mjs', import.meta.url));
  const args = ['--max-old-space-size=12000', script, String(meetings), String(people)];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('the world could not be made');
  return openScaleWorld({ meetings, people });
}

/** Loads a file as `communique serve --seed` does. */
async function load(file) {
  const store = new EmbeddedStore(model, { readTimeout: 60_000 });
  const times = { write: 0, markLoaded: 0 };
  const timed =
    (name, target = store) =>
    async (argument) => {
      const began = performance.now();
      await target[name](argument);
      times[name] += performance.now() - began;
    };
  const filled = {
    batchSize: store.batchSize,
    placed: { ...store.placed, write: timed('write', store.placed) },
    write: timed('write'),
    markLoaded: timed('markLoaded'),
  };
  const began = performance.now();
  const before = process.cpuUsage();
  await fillStore(filled, streamToStore(file, model, filled), { contents: 'empty' });
  const total = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  globalThis.gc?.();
  const { nodes, edges } = await store.counts();
  const figures = {
    nodes: sum(nodes.values()),
    edges: sum(edges.values()),
    's to load': seconds(total),
    'of these, reading the file': seconds(total - times.write - times.markLoaded),
    'putting records': seconds(times.write),
    'ordering edges': seconds(times.markLoaded),
    's of processor time': seconds((user + system) / 1000),
    'MB resident': Math.round(process.memoryUsage.rss() / 1e6),
  };
  return { store, figures };
}

async function compareReads() {
  const rows = [];
  for (const question of SCALE_QUESTIONS) {
    const [onSmall, onLarge] = [
      await prepare(question, small.store),
      await prepare(question, large.store),
    ];
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

async function prepare({ document, before }, store) {
  const { planner, capture } = createAsker(model, store);
  let asked = document;
  if (asked.includes('MEETING')) {
    const { data } = await capture('{ meetings(first: 1, orderBy: { id: ASC }) { nodes { id } } }');
    asked = asked.replace('MEETING', JSON.parse(JSON.stringify(data)).meetings.nodes[0].id);
  }
  if (before !== undefined) {
    const { data } = await capture(before);
    asked = asked.replace(
      'CURSOR',
      JSON.parse(JSON.stringify(data)).topic.meetings.pageInfo.endCursor,
    );
  }
  const began = process.cpuUsage();
  const { info } = await capture(asked);
  const { user, system } = process.cpuUsage(began);
  return { ask: () => store.read(planner.plan(info)), first: (user + system) / 1000 };
}

function sum(numbers) {
  return [...numbers].reduce((total, each) => total + each, 0);
}

function seconds(milliseconds) {
  return Number((milliseconds / 1000).toFixed(1));
}
