import type { Driver } from 'neo4j-driver';
import { createDriver } from '../../../src/store/neo4j/connection/create-driver.js';
import type { RunStatement } from '../../../src/store/neo4j/connection/run-statement.js';
import type { TestDatabase } from './open-test-database.js';

/** Runs statements on the Neo4j of a suite as a store does; to be closed. */
export function runOn({ uri, username, password }: TestDatabase): {
  readonly run: RunStatement;
  readonly driver: Driver;
} {
  const driver = createDriver(
    { uri, username, password, database: undefined, poolSize: 1 },
    { connectionAcquisitionTimeout: 60_000 },
  );
  const run: RunStatement = async (text, values) => {
    const { records } = await driver.executeQuery(text, { p: values });
    return records.map((record) => [...record.values()] as unknown[]);
  };
  return { run, driver };
}
