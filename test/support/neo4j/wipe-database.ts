import type { Driver } from 'neo4j-driver';

/** Deletes all nodes and relationships, in transactions that fit into a small heap. */
export async function deleteNodes(driver: Driver): Promise<void> {
  await runAlone(driver, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
}

/** Empties a database completely, except for the lookup indexes that every database has. */
export async function wipeDatabase(driver: Driver): Promise<void> {
  await deleteNodes(driver);
  // Constraints first: an index that belongs to one goes with it.
  for (const name of await namesOf(driver, 'SHOW CONSTRAINTS YIELD name')) {
    await runAlone(driver, `DROP CONSTRAINT ${quote(name)} IF EXISTS`);
  }
  for (const name of await namesOf(
    driver,
    "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'",
  )) {
    await runAlone(driver, `DROP INDEX ${quote(name)} IF EXISTS`);
  }
}

async function namesOf(driver: Driver, query: string): Promise<readonly string[]> {
  const { records } = await driver.executeQuery(query);
  return records.map((record) => record.get('name') as string);
}

/** In auto-commit: a query with `IN TRANSACTIONS` must not run in an explicit transaction. */
async function runAlone(driver: Driver, query: string): Promise<void> {
  const session = driver.session();
  try {
    await session.run(query);
  } finally {
    await session.close();
  }
}

function quote(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
