// Search in the embedded store over a made-up world: `node bench/search.mjs`, after a build.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { readModel } from '../dist/model/read-model.js';
import { readSchemaFolder } from '../dist/model/read-schema-folder.js';
import { EmbeddedStore } from '../dist/store/embedded/embedded-store.js';
import { alternate } from './alternate.mjs';
import { makeWorld } from './world.mjs';

/** Some 20,000 nodes and 110,000 edges. */
const SIZE = { meetings: 10_000, people: 7000 };

/** What is typed, and whether it is one word, a misspelt one, or the beginning of one. */
const QUESTIONS = [
  { kind: 'word', texts: ['hayashi', 'ukraine', 'tanaka', 'fisheries', 'ambassador', 'olga'] },
  { kind: 'typo', texts: ['hayahsi', 'ukrane', 'tanakka', 'fishries', 'ambasador', 'yoshda'] },
  { kind: '3 letters', texts: ['hay', 'ukr', 'tan', 'mee', 'cou', 'gaz'] },
  { kind: 'words', texts: ['hayashi anna', 'meeting of AA', 'minister of trade country BC'] },
  { kind: 'in every meeting', texts: ['meeting', 'concerned'] },
];

/** The time that searches take, a row for each kind of question, and what the index costs. */
export async function benchSearch() {
  const read = readModel(
    await readSchemaFolder(fileURLToPath(new URL('../schema', import.meta.url))),
  );
  if (read.kind !== 'model') throw new Error('the schema has problems');
  const { model } = read;
  const store = new EmbeddedStore(model, { readTimeout: 60_000, cacheBytes: 0 });
  await store.write([...makeWorld(SIZE)]);
  const types = [...model.nodeTypes.keys()];
  const search = (text) => store.search({ text, types, first: 10 });

  const before = heap();
  const started = process.cpuUsage();
  await search('hayashi');
  const { user, system } = process.cpuUsage(started);
  const index = {
    'ms to build': Math.round((user + system) / 1000),
    MB: Math.round(heap() - before),
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
  await store.close();
  return { index, rows };
}

const SHORT = { rounds: 20, calls: 10, warmUp: 50 };

/** Megabytes in use; after a collection where Node is started with --expose-gc. */
function heap() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { index, rows } = await benchSearch();
  console.table(rows);
  console.table([index]);
}
