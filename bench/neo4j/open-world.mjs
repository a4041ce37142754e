import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fillStore } from '../../dist/ingest/fill-store.js';
import { openStore } from '../../dist/store/open-store.js';
import { startNeo4j } from '../../tools/neo4j/start-neo4j.mjs';
import { loadModel } from '../load-model.mjs';
import { makeWorld } from '../world.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export { loadModel } from '../load-model.mjs';

/** Starts a Neo4j that holds the world; it is loaded once and kept for the next run. */
export async function openWorld({ meetings, people, version }) {
  const size = people === undefined ? String(meetings) : `${String(meetings)}-${String(people)}`;
  const home = `${ROOT}.cache/bench-neo4j/${version}-${size}-${digestOfWorld()}`;
  const server = await startNeo4j({ version, home });
  try {
    const model = await loadModel();
    const store = await openStore(model, { readTimeout: 60_000, neo4j: connectionTo(server.uri) });
    const contents = await prepare(store);
    if (contents !== 'loaded') {
      console.error(`loading ${String(meetings)} meetings …`);
      await fillStore(store, makeWorld({ meetings, people: people ?? Math.round(meetings / 3) }), {
        contents,
      });
    }
    await store.close();
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The first statement of a Neo4j that has just started may take longer than the store waits. */
async function prepare(store) {
  for (let tries = 20; ; tries -= 1) {
    try {
      return await store.prepare();
    } catch (error) {
      if (tries === 0 || error.code !== 'STORE_UNAVAILABLE') throw error;
    }
  }
}

/** A world that was made by other rules is another one. */
function digestOfWorld() {
  const text = readFileSync(new URL('../world.mjs', import.meta.url));
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

export function connectionTo(uri) {
  return { uri, username: undefined, password: undefined, database: undefined, poolSize: 8 };
}
