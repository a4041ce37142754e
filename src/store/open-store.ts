import type { GraphModel } from '../model/graph-model.js';
import { EmbeddedStore, type EmbeddedStoreOptions } from './embedded/embedded-store.js';
import type { Store } from './store.js';

/** Opens the store that the settings name. */
export function openStore(model: GraphModel, options: EmbeddedStoreOptions): Store {
  return new EmbeddedStore(model, options);
}
