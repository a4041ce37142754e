// Shortest paths in memory, in a world of some 20,000 nodes and 110,000 edges.
import { loadModel, openStore } from 'communique';
import { byPace } from '../pace.mjs';
import { makeWorld } from '../world/make-world.mjs';
import { measurePaths, pathQuestions, PATHS_WORLD } from './path-questions.mjs';

const model = await loadModel();
const records = [...makeWorld(PATHS_WORLD)];
const store = await openStore(model, { readTimeout: 10_000, cacheBytes: 0 });
await store.write(records);
/** @param {string} kind */
const count = (kind) => records.filter((record) => record.kind === kind).length;
console.log(`${count('node')} nodes, ${count('edge')} edges; milliseconds`);
const calls = byPace({ whole: 1000, check: 2 });
console.table(await measurePaths(store, pathQuestions(model, records), calls));
await store.close();
