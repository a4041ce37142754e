import type { GraphModel } from '../../../src/model/graph-model.js';
import { Neo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import type { Neo4jStoreOptions } from '../../../src/store/neo4j/neo4j-store-options.js';
import type { TestDatabase } from './open-test-database.js';

/** A store on the Neo4j of a suite, not prepared yet. */
export function storeOn(
  { uri, username, password }: TestDatabase,
  model: GraphModel,
  options: Partial<Neo4jStoreOptions> = {},
): Neo4jStore {
  const address = { uri, username, password, database: undefined };
  return new Neo4jStore(model, { ...address, poolSize: 5, readTimeout: 60_000, ...options });
}
