/** After the last suite, however the tests went: stops the Neo4j that was started for them. */
export default async function globalTeardown() {
  await globalThis.neo4jServerDesk.close();
}
