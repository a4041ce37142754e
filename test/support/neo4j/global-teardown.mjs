/** Stops the Neo4j that was started for the tests, whether they passed or failed. */
export default async function globalTeardown() {
  await globalThis.neo4jLeaseBroker.close();
}
