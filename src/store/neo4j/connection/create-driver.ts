import neo4j, { type Driver } from 'neo4j-driver';
import { DEFAULT_USERNAME, type Neo4jConnection } from './neo4j-connection.js';

/** The default, in milliseconds. */
export const CONNECTION_TIMEOUT = 5000;

/** Times in milliseconds. */
export interface DriverLimits {
  /** How long to wait for a connection if all are busy. */
  readonly connectionAcquisitionTimeout: number;
  /** How long a write that fails for a transient reason is retried. */
  readonly maxTransactionRetryTime?: number;
}

/** Creates a driver, which connects when it is first used. */
export function createDriver(connection: Neo4jConnection, limits: DriverLimits): Driver {
  const { uri, username, password, poolSize, connectionTimeout } = connection;
  const auth =
    password === undefined ? undefined : neo4j.auth.basic(username ?? DEFAULT_USERNAME, password);
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: poolSize,
    connectionTimeout: connectionTimeout ?? CONNECTION_TIMEOUT,
    telemetryDisabled: true,
    userAgent: 'communique',
    ...limits,
  });
}
