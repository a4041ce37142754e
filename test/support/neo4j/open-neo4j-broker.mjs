import { findRuntime } from '../../../tools/neo4j/find-runtime.mjs';
import { resolveVersion } from '../../../tools/neo4j/versions.mjs';
import { openLeaseBroker } from './lease-broker.mjs';

/**
 * Before the first suite: opens the broker from which suites lease a Neo4j. It starts none until then, so
 * that a run without such a suite costs nothing and no other suite waits.
 *
 * The Neo4j is that of NEO4J_URI (with NEO4J_USERNAME and NEO4J_PASSWORD), or else one of our own, of the
 * version in NEO4J_TEST_VERSION (`lts`, the default, `newest`, or a version such as 5.26.12).
 *
 * The test files inherit NEO4J_TEST_BROKER, the port of the broker, or NEO4J_TEST_MISSING, the reason
 * why there is no Neo4j.
 */
export async function openNeo4jBroker() {
  const broker = await openBroker(process.env.NEO4J_URI);
  globalThis.neo4jLeaseBroker = broker;
  if (broker.port !== undefined) process.env.NEO4J_TEST_BROKER = String(broker.port);
}

async function openBroker(uri) {
  if (uri) {
    const username = process.env.NEO4J_USERNAME || 'neo4j';
    const password = process.env.NEO4J_PASSWORD || undefined;
    return openLeaseBroker({ server: { uri, username, password } });
  }
  const version = resolveVersion(process.env.NEO4J_TEST_VERSION || 'lts');
  const runtime = findRuntime(version);
  if (runtime.kind !== 'none') return openLeaseBroker({ version });
  process.env.NEO4J_TEST_MISSING = runtime.reason;
  // Jest prints no titles of a file in which all tests are skipped, and so no reason.
  if (process.env.CI !== 'true') console.error(`Tests on Neo4j are skipped: ${runtime.reason}`);
  return { close: () => undefined };
}
