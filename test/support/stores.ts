import type { GraphModel } from '../../src/model/graph-model.js';
import type { GraphRecord } from '../../src/model/record.js';
import { openStore } from '../../src/library/open-store.js';
import type { Store } from '../../src/store/store.js';
import { openOnNeo4j } from './neo4j/open-on-neo4j.js';
import { neo4jMissing } from './neo4j/use-test-database.js';

/** How a test configures its store. */
export interface StoreOptions {
  /** How long one plan may take, in milliseconds. */
  readonly readTimeout?: number;
}

/** A kind of store that the suites are run against. */
export interface StoreUnderTest {
  readonly name: string;
  /** Opens a store that holds only these records. */
  readonly open: (
    model: GraphModel,
    records: readonly GraphRecord[],
    options?: StoreOptions,
  ) => Promise<Store>;
  /** Why it cannot be tested here; absent if it can. */
  readonly skipped?: string;
}

/** The stores under test: an entry here adds a store to every suite. */
export const STORES: readonly StoreUnderTest[] = [
  {
    name: 'embedded',
    open: async (model, records, { readTimeout = 60_000 } = {}) => {
      const store = await openStore(model, { readTimeout });
      await store.write(records);
      return store;
    },
  },
  {
    name: 'Neo4j',
    open: openOnNeo4j,
    ...(neo4jMissing === undefined || process.env['CI'] === 'true'
      ? {}
      : { skipped: neo4jMissing }),
  },
];
