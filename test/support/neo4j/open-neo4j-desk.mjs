import { findRuntime } from '../../../tools/neo4j/find-runtime.mjs';
import { resolveVersion } from '../../../tools/neo4j/versions.mjs';
import { openServerDesk } from './server-desk.mjs';

/**
 * Before the first suite: opens the desk where suites ask for a Neo4j, and starts none yet, so that
 * a run without such a suite costs nothing and no other suite waits.
 *
 * Which one: NEO4J_URI (with NEO4J_USERNAME and NEO4J_PASSWORD), or else one of our own, of the
 * version in NEO4J_TEST_VERSION (`lts`, the default, `newest`, or such as 5.26.12).
 *
 * The test files inherit NEO4J_TEST_DESK, the port of the desk, or NEO4J_TEST_MISSING, the reason
 * why no Neo4j can be had.
 */
export async function openNeo4jDesk() {
  const desk = await openDesk(process.env.NEO4J_URI);
  globalThis.neo4jServerDesk = desk;
  if (desk.port !== undefined) process.env.NEO4J_TEST_DESK = String(desk.port);
}

async function openDesk(uri) {
  if (uri) {
    const username = process.env.NEO4J_USERNAME || 'neo4j';
    const password = process.env.NEO4J_PASSWORD || undefined;
    return openServerDesk({ server: { uri, username, password } });
  }
  const version = resolveVersion(process.env.NEO4J_TEST_VERSION || 'lts');
  const runtime = findRuntime(version);
  if (runtime.kind !== 'none') return openServerDesk({ version });
  process.env.NEO4J_TEST_MISSING = runtime.reason;
  // Jest shows no names of a file all of whose tests are skipped, and so no reason.
  if (process.env.CI !== 'true') console.error(`Tests on Neo4j are skipped: ${runtime.reason}`);
  return { close: () => undefined };
}
