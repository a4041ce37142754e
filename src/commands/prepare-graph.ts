import type { Settings } from '../config/read-settings.js';
import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Store } from '../store/store.js';
import { fillFromSeed } from '../library/fill-from-seed.js';
import { seedPath } from '../library/seed-path.js';

/**
 * Prepares a store that is to be read. Without Neo4j, loads the data that the server would serve.
 *
 * @throws CommuniqueError `BAD_SETTINGS` where the database holds no whole graph.
 */
export async function prepareGraph(
  store: Store,
  settings: Pick<Settings, 'schema' | 'seed' | 'neo4jUri'>,
  model: GraphModel,
): Promise<void> {
  const contents = await store.prepare();
  if (contents === 'loaded') return;
  if (settings.neo4jUri === undefined) {
    await fillFromSeed(store, seedPath(settings), model, { contents });
    return;
  }
  throw new CommuniqueError(
    'BAD_SETTINGS',
    contents === 'empty'
      ? 'the database holds no graph'
      : 'the graph in the database is incomplete: load it again',
  );
}
