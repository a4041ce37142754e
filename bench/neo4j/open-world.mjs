import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fillStore } from '../../dist/ingest/fill-store.js';
import { readModel } from '../../dist/model/read-model.js';
import { readSchemaFolder } from '../../dist/model/read-schema-folder.js';
import { openStore } from '../../dist/store/open-store.js';
import { startNeo4j } from '../../tools/neo4j/start-neo4j.mjs';
import { makeWorld } from '../world.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export async function loadModel() {
  const read = readModel(await readSchemaFolder(`${ROOT}schema`));
  if (read.kind !== 'model') throw new Error('the schema has problems');
  return read.model;
}

/** Starts a Neo4j that holds the world; it is loaded once and kept for the next run. */
export async function openWorld({ meetings, version }) {
  const people = Math.round(meetings / 3);
  const home = `${ROOT}.cache/bench-neo4j/${version}-${String(meetings)}-${digestOfWorld()}`;
  const server = await startNeo4j({ version, home });
  try {
    const model = await loadModel();
    const store = await openStore(model, { readTimeout: 60_000, neo4j: connectionTo(server.uri) });
    const contents = await prepare(store);
    if (contents !== 'loaded') {
      console.error(`loading ${String(meetings)} meetings …`);
      await fillStore(store, makeWorld({ meetings, people }), { contents });
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
