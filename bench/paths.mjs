// Shortest paths in memory, in a world of some 20,000 nodes and 110,000 edges: `node bench/paths.mjs`.
import { EmbeddedStore } from '../dist/store/embedded/embedded-store.js';
import { loadModel } from './load-model.mjs';
import { measurePaths, PATHS_WORLD, pathQuestions } from './path-questions.mjs';
import { makeWorld } from './world.mjs';

const model = await loadModel();
const records = [...makeWorld(PATHS_WORLD)];
const store = new EmbeddedStore(model, { readTimeout: 10_000, cacheBytes: 0 });
await store.write(records);
const count = (kind) => records.filter((record) => record.kind === kind).length;
console.log(`${count('node')} nodes, ${count('edge')} edges; milliseconds`);
console.table(await measurePaths(store, pathQuestions(model, records), { calls: 1000 }));
await store.close();
