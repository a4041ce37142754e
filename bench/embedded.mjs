// The embedded store against a walk written by hand over maps and lists: `npm run bench`.
import assert from 'node:assert/strict';
import { readRecordsFile } from '../dist/ingest/read-records-file.js';
import { readModel } from '../dist/model/read-model.js';
import { readSchemaFolder } from '../dist/model/read-schema-folder.js';
import { DEFAULT_LIMITS } from '../dist/request/limits.js';
import { Planner } from '../dist/request/planner.js';
import { EmbeddedStore } from '../dist/store/embedded/embedded-store.js';
import { alternate } from './alternate.mjs';
import { createAsker } from './create-asker.mjs';
import { latestMeetings, ministersOnUkraine } from './hand-written.mjs';
import { plainGraph } from './plain-graph.mjs';

const root = new URL('..', import.meta.url).pathname;
const read = readModel(await readSchemaFolder(`${root}schema`));
if (read.kind !== 'model') throw new Error('the schema has problems');
const { model } = read;
const { records } = await readRecordsFile(`${root}dist/seed.jsonl`, model);
const store = new EmbeddedStore(model, { readTimeout: 10_000, cacheBytes: 0 });
await store.write(records);
const graph = plainGraph(model, records);

const questions = [
  { name: 'ministers who discussed Ukraine', hand: ministersOnUkraine(graph) },
  { name: '20 latest meetings, three levels', hand: latestMeetings(graph) },
];
const rows = [];
for (const { name, hand } of questions) {
  const { planner, capture } = createAsker(model, store);
  const { info, data } = await capture(hand.document);
  const [answer] = Object.values(JSON.parse(JSON.stringify(data)));
  assert.deepEqual(JSON.parse(JSON.stringify(hand.answer())), answer, name);
  const timings = await alternate({
    // Both give JSON.
    'hand-written': () => JSON.stringify(hand.answer()),
    'plan and store, warm': () => store.read(planner.plan(info)),
    'plan and store, a new shape each time': () =>
      store.read(new Planner(model, DEFAULT_LIMITS).plan(info)),
  });
  const limit = timings[0].median;
  for (const { name: contestant, median, low, high } of timings) {
    rows.push({
      question: name,
      contestant,
      'µs (median)': Number(median.toFixed(1)),
      'µs (10–90 %)': `${low.toFixed(1)}–${high.toFixed(1)}`,
      'against hand-written': Number((median / limit).toFixed(2)),
    });
  }
}
console.table(rows);
await store.close();
