import type { GraphModel } from '../model/graph-model.js';
import { EmbeddedStore } from '../store/embedded/embedded-store.js';
import type { Neo4jConnection } from '../store/neo4j/connection/neo4j-connection.js';
import type { Store } from '../store/store.js';

export interface OpenStoreOptions {
  /** How long one plan may take, in milliseconds. */
  readonly readTimeout: number;
  /** How many bytes of answers a store in this process keeps for whoever asks the same again. */
  readonly cacheBytes?: number;
  /** Absent: the graph is kept in this process. */
  readonly neo4j?: Neo4jConnection | undefined;
}

/** Opens the store that the settings name; Neo4j's driver is loaded only where it is used. */
export async function openStore(
  model: GraphModel,
  { neo4j, ...options }: OpenStoreOptions,
): Promise<Store> {
  if (neo4j === undefined) return new EmbeddedStore(model, options);
  const { Neo4jStore } = await import('../store/neo4j/neo4j-store.js');
  return new Neo4jStore(model, { ...neo4j, readTimeout: options.readTimeout });
}
