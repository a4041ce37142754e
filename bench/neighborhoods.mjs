// What is near random things in memory, in a world of some 20,000 nodes and 110,000 edges:
// `node bench/neighborhoods.mjs`, after a build.
import { EmbeddedStore } from '../dist/store/embedded/embedded-store.js';
import { buildView } from '../dist/view/build-view.js';
import { selectNeighborhood } from '../dist/view/select-neighborhood.js';
import { alternate } from './alternate.mjs';
import { loadModel } from './load-model.mjs';
import { PATHS_WORLD } from './path-questions.mjs';
import { makeWorld } from './world.mjs';

const SCOPE = { types: undefined, relationships: undefined };
const NOTHING_MORE = { degrees: false, sources: false, totals: false };

const model = await loadModel();
const records = [...makeWorld(PATHS_WORLD)];
const store = new EmbeddedStore(model, { readTimeout: 10_000, cacheBytes: 0 });
await store.write(records);
const context = { model, store, options: {} };
const idsOf = (type) =>
  records.filter((record) => record.kind === 'node' && record.type === type).map(({ id }) => id);
const starts = {
  people: idsOf('Person'),
  meetings: idsOf('Meeting'),
  'topics, hubs': idsOf('Topic'),
};

const rows = [];
for (const [of, ids] of Object.entries(starts)) {
  const choose = (call) => {
    const id = ids[(call * 7919) % ids.length];
    const question = { of: [id], depth: 2, scope: SCOPE, perRelationship: 25, limit: 200 };
    return selectNeighborhood(context, question);
  };
  const ask = async (call, wants) => buildView(context, await choose(call), wants);
  const views = await Promise.all(ids.slice(0, 100).map((_, call) => ask(call, NOTHING_MORE)));
  const mean = (count) =>
    Math.round(views.reduce((sum, view) => sum + count(view), 0) / views.length);
  const timings = await alternate(
    {
      'which nodes': choose,
      'nodes and edges': (call) => ask(call, NOTHING_MORE),
      'degrees and what would come too': (call) => ask(call, { ...NOTHING_MORE, degrees: true }),
    },
    { rounds: 40, calls: 50, warmUp: 400 },
  );
  for (const { name, median, low, high } of timings) {
    rows.push({
      of,
      what: name,
      nodes: mean(({ nodes }) => nodes.length),
      edges: mean(({ edges }) => edges.length),
      'ms (median)': Number((median / 1000).toFixed(3)),
      'ms (10–90 %)': `${(low / 1000).toFixed(3)}–${(high / 1000).toFixed(3)}`,
    });
  }
}
console.log('what is two steps away, 200 nodes at most');
console.table(rows);
await store.close();
