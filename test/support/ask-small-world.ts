import { openStore } from '../../src/library/open-store.js';
import { bundledModel } from './bundled-graph.js';
import { createAsker, type Ask } from './query.js';
import { smallWorld } from './small-world.js';

/** Asks the API over the small world, for tests that do not depend on the store. */
export async function askSmallWorld(): Promise<Ask> {
  const model = await bundledModel();
  const store = await openStore(model, { readTimeout: 10_000 });
  await store.write(smallWorld);
  return createAsker(model, store);
}
