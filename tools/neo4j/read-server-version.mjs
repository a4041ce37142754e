import neo4j from 'neo4j-driver';

/** Opens a driver to `{ uri, username, password }`, without authentication if there is no password, and without retries. */
export function openDriver({ uri, username = 'neo4j', password }) {
  const auth = password === undefined ? undefined : neo4j.auth.basic(username, password);
  return neo4j.driver(uri, auth, { connectionTimeout: 5000, maxTransactionRetryTime: 0 });
}

/**
 * Asks a server for the version it runs, such as 5.26.12.
 *
 * @throws Error if the server cannot be reached, or does not let us in.
 */
export async function readServerVersion(server) {
  const driver = openDriver(server);
  try {
    const { records } = await driver.executeQuery(
      `CALL dbms.components() YIELD name, versions
       WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version`,
    );
    return records[0].get('version');
  } finally {
    await driver.close();
  }
}
