// Search in the embedded store over a generated world of some 20,000 nodes and 110,000 edges.
import assert from 'node:assert/strict';
import { fillStore, loadModel, openStore } from 'communique';
import { alternate } from '../measure/alternate.mjs';
import { ownProcessorTime } from '../measure/processor-time.mjs';
import { byPace } from '../pace.mjs';
import { makeWorld } from '../world/make-world.mjs';

const SIZE = byPace({
  whole: { meetings: 10_000, people: 7000 },
  check: { meetings: 500, people: 1000 },
});
const SHORT = { rounds: 20, calls: 10, warmUp: 50 };

/** Texts by kind: a word, a misspelt word, the beginning of a word, and so on. */
const QUESTIONS = [
  { kind: 'word', texts: ['hayashi', 'ukraine', 'tanaka', 'fisheries', 'ambassador', 'olga'] },
  { kind: 'typo', texts: ['hayahsi', 'ukrane', 'tanakka', 'fishries', 'ambasador', 'yoshda'] },
  { kind: '3 letters', texts: ['hay', 'ukr', 'tan', 'mee', 'cou', 'gaz'] },
  { kind: 'words', texts: ['hayashi anna', 'meeting of AA', 'minister of trade country BC'] },
  { kind: 'in every meeting', texts: ['meeting', 'concerned'] },
];

const model = await loadModel();
const store = await openStore(model, { readTimeout: 60_000, cacheBytes: 0 });
await fillStore(store, makeWorld(SIZE), { contents: 'empty' });
const types = [...model.nodeTypes.keys()];
/** @param {string} text */
const search = (text) => store.search({ text, types, first: 10 });

const heapBefore = heapSize();
const timeBefore = ownProcessorTime();
await search('hayashi');
const index = {
  'ms to build': Math.round(ownProcessorTime() - timeBefore),
  MB: Math.round(heapSize() - heapBefore),
};

const rows = [];
for (const { kind, texts } of QUESTIONS) {
  for (const text of texts) {
    const { totalCount } = await search(text);
    assert.notEqual(totalCount, 0, text);
    const [time] = await alternate({ [text]: () => search(text) }, SHORT);
    rows.push({
      kind,
      text,
      found: totalCount,
      'ms (median)': Number((time.median / 1000).toFixed(2)),
      'ms (10–90 %)': `${(time.low / 1000).toFixed(2)}–${(time.high / 1000).toFixed(2)}`,
    });
  }
}
console.table(rows);
console.table([index]);
await store.close();

/** Megabytes in use; after a collection where Node is started with --expose-gc. */
function heapSize() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
