// Shortest paths on Neo4j, in a world of some 20,000 nodes and 110,000 edges: `node bench/neo4j/paths.mjs`.
import assert from 'node:assert/strict';
import { resolveVersion } from '../../tools/neo4j/versions.mjs';
import { EmbeddedStore } from '../../dist/store/embedded/embedded-store.js';
import { openStore } from '../../dist/store/open-store.js';
import { measurePaths, PATHS_WORLD, pathQuestions } from '../path-questions.mjs';
import { makeWorld } from '../world.mjs';
import { connectionTo, loadModel, openWorld } from './open-world.mjs';

const server = await openWorld({ ...PATHS_WORLD, version: resolveVersion('lts') });
try {
  const model = await loadModel();
  const records = [...makeWorld(PATHS_WORLD)];
  const questions = pathQuestions(model, records);
  const store = await openStore(model, { readTimeout: 60_000, neo4j: connectionTo(server.uri) });
  await expectEqual(store, model, records, questions);
  console.log('milliseconds; without cold statements');
  console.table(await measurePaths(store, questions, { calls: 200 }));
  await store.close();
} finally {
  await server.stop();
}

/** Asks some questions of both stores first: an answer that is fast and wrong is none. */
async function expectEqual(store, model, records, questions) {
  const memory = new EmbeddedStore(model, { readTimeout: 60_000, cacheBytes: 0 });
  await memory.write(records);
  for (const { name, pairs, hops, during, first = 10 } of questions) {
    for (const [from, to] of pairs.slice(0, 10)) {
      const question = { from, to, maxLength: 12, hops, during, first };
      assert.deepEqual(await store.paths(question), await memory.paths(question), name);
    }
  }
  await memory.close();
}
