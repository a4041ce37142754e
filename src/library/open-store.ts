import type { GraphModel } from '../model/graph-model.js';
import { EmbeddedStore } from '../store/embedded/embedded-store.js';
import type { Neo4jConnection } from '../store/neo4j/connection/neo4j-connection.js';
import type { StatementTimes } from '../store/ran-statement.js';
import type { Store } from '../store/store.js';

export interface OpenStoreOptions {
  /** How long one plan may take, in milliseconds. */
  readonly readTimeout: number;
  /** How many bytes of answers the embedded store caches. */
  readonly cacheBytes?: number;
  /** Absent for the embedded store. */
  readonly neo4j?: Neo4jConnection | undefined;
  /** Called with the times of each statement that Neo4j runs for a read. */
  readonly onTimes?: (times: StatementTimes) => void;
}

/** Opens a store: Neo4j where a connection is given, else embedded. Neo4j's driver is loaded only for it. */
export async function openStore(
  model: GraphModel,
  { neo4j, ...options }: OpenStoreOptions,
): Promise<Store> {
  if (neo4j === undefined) return new EmbeddedStore(model, options);
  const { Neo4jStore } = await import('../store/neo4j/neo4j-store.js');
  const { readTimeout, onTimes } = options;
  return new Neo4jStore(model, { ...neo4j, readTimeout, onTimes });
}
