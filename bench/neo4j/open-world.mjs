/** @import { Store } from 'communique' */
/** @import { WorldSize } from '../world/make-world.mjs' */
import { CommuniqueError, fillStore, loadModel, openStore } from 'communique';
import { startNeo4j } from '../../tools/neo4j/start-neo4j.mjs';
import { resolveVersion } from '../../tools/neo4j/versions.mjs';
import { PACKAGE_FOLDER } from '../measure/program.mjs';
import { PACE } from '../pace.mjs';
import { makeWorld } from '../world/make-world.mjs';
import { WORLD_VERSION } from '../world/world-file.mjs';

/**
 * @typedef {object} World A Neo4j that holds a world.
 * @property {string} uri
 * @property {number} pid The process of Neo4j; NaN for a container, whose processor time is not measured.
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a Neo4j that holds a world. It is loaded once and used again by later runs; a check begins with an
 * empty one.
 *
 * @param {WorldSize} size
 * @param {string} [version] Of Neo4j: `lts`, `newest` or a number.
 * @returns {Promise<World>}
 */
export async function openWorld(size, version = 'lts') {
  const release = resolveVersion(version);
  const folder = `${release}-${size.meetings}-${size.people}-${WORLD_VERSION}`;
  const server = await startNeo4j({
    version: release,
    ...(PACE === 'check'
      ? { isBrief: true }
      : { home: `${PACKAGE_FOLDER}.cache/bench-neo4j/${folder}` }),
  });
  try {
    await loadOnce(server.uri, async (store, contents) => {
      console.error(`loading ${size.meetings} meetings …`);
      await fillStore(store, makeWorld(size), { contents });
    });
    return { uri: server.uri, pid: server.pid ?? NaN, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * Communiqué's store over the Neo4j at an address.
 *
 * @param {string} uri
 */
export async function openNeo4jStore(uri) {
  const model = await loadModel();
  const neo4j = { uri, username: undefined, password: undefined, database: undefined, poolSize: 8 };
  return { model, store: await openStore(model, { readTimeout: 60_000, neo4j }) };
}

/**
 * Fills the Neo4j at an address, unless a graph has been loaded into it.
 *
 * @param {string} uri
 * @param {(store: Store, contents: 'empty' | 'half loaded') => Promise<void>} fill
 */
export async function loadOnce(uri, fill) {
  const { store } = await openNeo4jStore(uri);
  try {
    const contents = await prepare(store);
    if (contents !== 'loaded') await fill(store, contents);
  } finally {
    await store.close();
  }
}

/**
 * The first statement of a Neo4j that has just started may take longer than the store waits.
 *
 * @param {Pick<Awaited<ReturnType<typeof openStore>>, 'prepare'>} store
 */
async function prepare(store) {
  for (let tries = 20; ; tries -= 1) {
    try {
      return await store.prepare();
    } catch (error) {
      const isAway = error instanceof CommuniqueError && error.code === 'STORE_UNAVAILABLE';
      if (tries === 0 || !isAway) throw error;
    }
  }
}
