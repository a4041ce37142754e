/** @import { World } from './open-world.mjs' */
import { createHash } from 'node:crypto';
import { fillFromSeed, loadModel, loadRecords } from 'communique';
import { startNeo4j } from '../../tools/neo4j/start-neo4j.mjs';
import { resolveVersion } from '../../tools/neo4j/versions.mjs';
import { PACKAGE_FOLDER } from '../measure/program.mjs';
import { PACE } from '../pace.mjs';
import { loadOnce } from './open-world.mjs';

/**
 * Starts a Neo4j that holds the bundled data. They are loaded once and used again by later runs.
 *
 * @param {string} version `lts`, `newest` or a number.
 * @returns {Promise<World>}
 */
export async function openBundled(version) {
  const world = await startBundled(version);
  try {
    await loadOnce(world.uri, async (store, contents) => {
      await fillFromSeed(store, undefined, await loadModel(), { contents });
    });
    return world;
  } catch (error) {
    await world.stop();
    throw error;
  }
}

/**
 * The same, without a statement: Java has compiled nothing of what serves them.
 *
 * @param {string} version
 * @returns {Promise<World>}
 */
export async function startBundled(version) {
  const release = resolveVersion(version);
  const records = await loadRecords(undefined, await loadModel());
  const digest = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 8);
  const server = await startNeo4j({
    version: release,
    home: `${PACKAGE_FOLDER}.cache/bench-neo4j/${release}-bundled-${digest}`,
    isBrief: PACE === 'check',
  });
  return { uri: server.uri, pid: server.pid ?? NaN, stop: () => server.stop() };
}
