import { openNeo4jBroker } from './neo4j/open-neo4j-broker.mjs';
import { refuseStaleBuild } from './refuse-stale-build.mjs';

/** Before the first suite. */
export default async function globalSetup() {
  refuseStaleBuild();
  await openNeo4jBroker();
}
