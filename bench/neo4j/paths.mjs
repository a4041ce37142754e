/** @import { GraphModel, GraphRecord, Store } from 'communique' */
/** @import { PathsKind } from '../in-process/path-questions.mjs' */
/** @import { Options } from './compare.mjs' */
import assert from 'node:assert/strict';
import { openStore } from 'communique';
import {
  measurePaths,
  pathQuestion,
  pathQuestions,
  PATHS_WORLD,
} from '../in-process/path-questions.mjs';
import { byPace } from '../pace.mjs';
import { makeWorld } from '../world/make-world.mjs';
import { openNeo4jStore } from './open-world.mjs';

/** How many pairs of each kind both stores must first answer alike: a wrong answer is not worth timing. */
const COMPARED = byPace({ whole: 10, check: 2 });

/**
 * Shortest paths, in a world of some 20,000 nodes and 110,000 edges.
 *
 * @param {Options} options
 */
export async function paths({ opened, openWorld }) {
  const world = await openWorld(PATHS_WORLD);
  const { model, store } = await openNeo4jStore(world.uri);
  opened({ stop: () => store.close() });
  const records = [...makeWorld(PATHS_WORLD)];
  const kinds = pathQuestions(model, records);
  await expectEqual(store, model, records, kinds);
  console.log('milliseconds; without cold statements');
  const results = await measurePaths(store, kinds, byPace({ whole: 200, check: 1 }));
  console.table(results);
  return { results };
}

/**
 * @param {Store} store
 * @param {GraphModel} model
 * @param {readonly GraphRecord[]} records
 * @param {readonly PathsKind[]} kinds
 */
async function expectEqual(store, model, records, kinds) {
  const memory = await openStore(model, { readTimeout: 60_000, cacheBytes: 0 });
  await memory.write(records);
  for (const kind of kinds) {
    for (let index = 0; index < Math.min(COMPARED, kind.pairs.length); index += 1) {
      const question = pathQuestion(kind, index);
      assert.deepEqual(await store.paths(question), await memory.paths(question), kind.name);
    }
  }
  await memory.close();
}
