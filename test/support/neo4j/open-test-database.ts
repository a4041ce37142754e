import neo4j, { type Driver } from 'neo4j-driver';
import { leaseServer, type ServerAddress } from './lease-server.js';
import { deleteNodes, wipeDatabase } from './wipe-database.js';

/** The Neo4j of the test run, leased to one test file. */
export interface TestDatabase extends ServerAddress {
  readonly driver: Driver;
  /** Deletes all nodes and relationships, but no constraints and indexes. */
  readonly deleteNodes: () => Promise<void>;
  /** Deletes everything: nodes, relationships, constraints and indexes. */
  readonly wipe: () => Promise<void>;
  /** Empties it, and releases it to the next test file. */
  readonly close: () => Promise<void>;
}

/**
 * Leases the one database of the run to this test file, and empties it.
 *
 * A file may open it more than once; each time it is wiped, and the last `close` releases it.
 *
 * @throws Error if there is no Neo4j, or it did not start.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const lease = await leaseServer();
  const { uri, version, username, password } = lease.server;
  const auth = password === undefined ? undefined : neo4j.auth.basic(username ?? 'neo4j', password);
  const driver = neo4j.driver(uri, auth);
  const close = async () => {
    try {
      await wipeDatabase(driver);
    } finally {
      await driver.close();
      lease.release();
    }
  };
  try {
    await wipeDatabase(driver);
  } catch (error) {
    await driver.close();
    lease.release();
    throw error;
  }
  return {
    uri,
    version,
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    driver,
    deleteNodes: () => deleteNodes(driver),
    wipe: () => wipeDatabase(driver),
    close,
  };
}
