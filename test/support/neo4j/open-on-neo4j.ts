import type { Edit, EditRules } from '../../../src/model/edit.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphRecord } from '../../../src/model/record.js';
import { Neo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import type { EditResult, Store, WriteResult } from '../../../src/store/store.js';
import { openTestDatabase, type TestDatabase } from './open-test-database.js';

/** The database of this test file, from its first store to its end, and the model that it is prepared for. */
let database: TestDatabase | undefined;
let prepared: GraphModel | undefined;
/** The records that it was filled with, unless something has been written since. */
let filledWith: readonly GraphRecord[] | undefined;

/** Another test file may have the server for minutes. */
const TIMEOUT = 15 * 60_000;

const opened: Store[] = [];

afterAll(async () => {
  await Promise.all(opened.map((store) => store.close()));
  await database?.close();
}, TIMEOUT);

/** Notes when a test writes. */
class WatchedStore extends Neo4jStore {
  override write(records: Iterable<GraphRecord>): Promise<WriteResult> {
    filledWith = undefined;
    return super.write(records);
  }

  override edit(edits: readonly Edit[], rules: EditRules): Promise<EditResult> {
    filledWith = undefined;
    return super.edit(edits, rules);
  }

  override markLoaded(): Promise<void> {
    filledWith = undefined;
    return super.markLoaded();
  }
}

/**
 * Opens a store on the Neo4j of the test run that holds nothing but the records. Filling it takes longer
 * than most tests, so if the test before has only read the same records, they stay.
 */
export async function openOnNeo4j(
  model: GraphModel,
  records: readonly GraphRecord[],
  { readTimeout = 60_000 }: { readonly readTimeout?: number } = {},
): Promise<Store> {
  database ??= await openTestDatabase();
  const isFilled = prepared === model && filledWith === records;
  // Indexes are slow to create, and the same for every graph of one model.
  if (prepared !== model) await database.wipe();
  else if (!isFilled) await database.deleteNodes();
  const { uri, username, password } = database;
  const store = new WatchedStore(model, {
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
  if (!isFilled) await store.write(records);
  filledWith = records;
  return store;
}
