// What a small write costs the embedded store, and the first reads after it.
import assert from 'node:assert/strict';
import { fillStore, loadModel, openStore } from 'communique';
import { ownProcessorTime } from '../measure/processor-time.mjs';
import { quantiles } from '../measure/quantiles.mjs';
import { saveFigures } from '../measure/save-figures.mjs';
import { byPace } from '../pace.mjs';
import { createRandom } from '../world/random.mjs';
import { makeWorld, sizeOf, SMALL } from '../world/make-world.mjs';
import { createAsker } from './asker.mjs';
import { upkeepQuestions } from './upkeep-questions.mjs';
import { createWriter } from './upkeep-writes.mjs';

const MEETINGS = byPace({ whole: 60_000, quick: 6000, check: SMALL });
const ROUNDS = byPace({ whole: 200, quick: 50, check: 4 });
/** So often each question is asked before, so that whatever pays off is kept. */
const WARM_UP = byPace({ whole: 500, quick: 200, check: 20 });

const model = await loadModel();
const records = [...makeWorld(sizeOf(MEETINGS))];
const store = await openWorld();
/** The same without a question, and so without anything to be kept up. */
const twin = await openWorld();
const questions = await Promise.all(
  upkeepQuestions(records).map(async ({ name, document, variables }) => {
    const { planner, ask } = createAsker(model, store);
    const { field } = await ask(document, variables);
    const plan = planner.plan(field);
    return { name, read: () => store.read(plan), plan };
  }),
);
const types = [...model.nodeTypes.keys()];
/** @param {string} text */
const search = (text) => store.search({ text, types, first: 10 });

for (let round = 0; round < WARM_UP; round += 1) for (const { read } of questions) await read();
for (let round = 0; round < ROUNDS; round += 1) await search('hayashi');

const writer = createWriter(createRandom(11), records);
/** @type {Map<string, { readonly warm: number[], readonly first: number[] }>} */
const times = new Map();
/** @type {Map<string, { readonly kept: number[], readonly plain: number[] }>} */
const writes = new Map();
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { name, read } of questions) {
    for (let again = 0; again < 3; again += 1) await read();
    const warm = await timeOf(read);
    await write();
    noteRead(name, warm, await timeOf(read));
  }
  const word = `zyx${round}`;
  for (let again = 0; again < 3; again += 1) await search(`zyx${round - 1}`);
  const warm = await timeOf(() => search(`zyx${round - 1}`));
  await write(word);
  noteRead('search for the word just written', warm, await timeOf(() => search(word)));
  assert.equal((await search(word)).totalCount, 1);
}
for (const { name, plan } of questions) {
  assert.equal(await store.read(plan), await twin.read(plan), name);
}

const reads = [...times].map(([question, { warm, first }]) => ({
  question,
  'warm, ms': figure(median(warm)),
  'first after a write, ms': figure(median(first)),
  times: figure(median(first) / median(warm)),
  '99 of 100, ms': figure(quantiles(first, [0.99])[0]),
  'at worst, ms': figure(Math.max(...first)),
  'warm at worst, ms': figure(Math.max(...warm)),
}));
const upkeep = [...writes].map(([kind, { kept, plain }]) => ({
  write: kind,
  'µs with everything kept': figure(1000 * mean(kept)),
  'µs with nothing kept': figure(1000 * mean(plain)),
  'upkeep, µs': figure(1000 * (mean(kept) - mean(plain))),
}));
console.log(`${MEETINGS} meetings, ${records.length} records`);
console.table(reads);
console.table(upkeep);
saveFigures('upkeep', { meetings: MEETINGS, reads, upkeep });
await Promise.all([store.close(), twin.close()]);

async function openWorld() {
  const opened = await openStore(model, { readTimeout: 60_000, cacheBytes: 0 });
  await fillStore(opened, records, { contents: 'empty' });
  return opened;
}

/**
 * Writes the same to both stores.
 *
 * @param {string} [word] A word of the text that is written.
 */
async function write(word) {
  const { kind, changes } = writer.next(word);
  const kept = await processorTimeOf(() => store.write(changes));
  const plain = await processorTimeOf(() => twin.write(changes));
  const known = writes.get(kind) ?? { kept: [], plain: [] };
  known.kept.push(kept);
  known.plain.push(plain);
  writes.set(kind, known);
}

/**
 * @param {string} name
 * @param {number} warm
 * @param {number} first
 */
function noteRead(name, warm, first) {
  const known = times.get(name) ?? { warm: [], first: [] };
  known.warm.push(warm);
  known.first.push(first);
  times.set(name, known);
}

/** @param {() => Promise<unknown>} act */
async function timeOf(act) {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

/** @param {() => Promise<unknown>} act */
async function processorTimeOf(act) {
  const began = ownProcessorTime();
  await act();
  return ownProcessorTime() - began;
}

/** @param {readonly number[]} values */
function median(values) {
  return quantiles(values, [0.5])[0];
}

/** @param {readonly number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param {number} value */
function figure(value) {
  return Number(value.toPrecision(3));
}
