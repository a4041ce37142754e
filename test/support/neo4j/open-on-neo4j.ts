import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphRecord } from '../../../src/model/record.js';
import { Neo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import type { Store } from '../../../src/store/store.js';
import { openTestDatabase, type TestDatabase } from './open-test-database.js';

/** The database of this test file, from its first store to its end, and the model it has indexes for. */
let database: TestDatabase | undefined;
let prepared: GraphModel | undefined;

/** Another test file may have the server for minutes. */
const PATIENCE = 15 * 60_000;

const opened: Store[] = [];

afterAll(async () => {
  await Promise.all(opened.map((store) => store.close()));
  await database?.close();
}, PATIENCE);

/** Opens a store on the Neo4j of the test run that holds nothing but the records. */
export async function openOnNeo4j(
  model: GraphModel,
  records: readonly GraphRecord[],
  { readTimeout = 60_000 }: { readonly readTimeout?: number } = {},
): Promise<Store> {
  database ??= await openTestDatabase();
  // Indexes are slow to make, and the same for every graph of one model.
  if (prepared === model) await database.deleteNodes();
  else await database.wipe();
  const { uri, username, password } = database;
  const store = new Neo4jStore(model, {
    uri,
    username,
    password,
    database: undefined,
    readTimeout,
    poolSize: 10,
  });
  opened.push(store);
  if (prepared !== model) await store.prepare();
  prepared = model;
  await store.write(records);
  return store;
}
