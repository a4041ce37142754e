// The embedded store against walks written by hand over maps and lists, with the bundled data.
import assert from 'node:assert/strict';
import { DEFAULT_LIMITS, loadModel, loadRecords, openStore, Planner } from 'communique';
import { alternate } from '../measure/alternate.mjs';
import { createAsker } from './asker.mjs';
import { latestMeetings, ministersOnUkraine } from './hand-written.mjs';
import { plainGraph } from './plain-graph.mjs';

const model = await loadModel();
const records = await loadRecords(undefined, model);
const store = await openStore(model, { readTimeout: 10_000, cacheBytes: 0 });
await store.write(records);
const graph = plainGraph(model, records);

const questions = [
  { name: 'ministers who discussed Ukraine', byHand: ministersOnUkraine(graph) },
  { name: '20 latest meetings, three levels', byHand: latestMeetings(graph) },
];
const rows = [];
for (const { name, byHand } of questions) {
  const { planner, ask } = createAsker(model, store);
  const { field, data } = await ask(byHand.document);
  const [answer] = Object.values(data);
  assert.deepEqual(JSON.parse(JSON.stringify(byHand.answer())), answer, name);
  // All give JSON.
  const timings = await alternate({
    'hand-written': () => JSON.stringify(byHand.answer()),
    'plan and store, warm': () => store.read(planner.plan(field)),
    'plan and store, a new shape each time': () =>
      store.read(new Planner(model, DEFAULT_LIMITS).plan(field)),
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
