import neo4j, { type Config, type Driver } from 'neo4j-driver';
import { DEFAULT_USERNAME, type Neo4jConnection } from './neo4j-connection.js';

const CONNECTION_TIMEOUT = 5000;

/** Makes a driver, which connects when it is first used. */
export function createDriver(connection: Neo4jConnection, config: Config): Driver {
  const { uri, username, password, poolSize, connectionTimeout } = connection;
  const auth =
    password === undefined ? undefined : neo4j.auth.basic(username ?? DEFAULT_USERNAME, password);
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: poolSize,
    connectionTimeout: connectionTimeout ?? CONNECTION_TIMEOUT,
    telemetryDisabled: true,
    userAgent: 'communique',
    ...config,
  });
}
