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
  /**
   * The folder in which the embedded store keeps its graph, and what is written to it. Absent: it forgets all when it
   * is closed. The folder may have one graph, and one process at a time.
   */
  readonly dataFolder?: string | undefined;
  /** Called with what an operator should know of that folder. */
  readonly onWarning?: ((message: string) => void) | undefined;
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
  if (neo4j === undefined) return openEmbedded(model, options);
  const { Neo4jStore } = await import('../store/neo4j/neo4j-store.js');
  const { readTimeout, onTimes } = options;
  return new Neo4jStore(model, { ...neo4j, readTimeout, onTimes });
}

async function openEmbedded(
  model: GraphModel,
  { readTimeout, cacheBytes, dataFolder, onWarning }: Omit<OpenStoreOptions, 'neo4j'>,
): Promise<Store> {
  const options = { readTimeout, cacheBytes };
  if (dataFolder === undefined) return new EmbeddedStore(model, options);
  const { JournalLog } = await import('../persistence/journal-log.js');
  const changeLog = new JournalLog(dataFolder, model, { ...(onWarning && { onWarning }) });
  return new EmbeddedStore(model, { ...options, changeLog });
}
