import { openNeo4jDesk } from './neo4j/open-neo4j-desk.mjs';
import { refuseStaleBuild } from './refuse-stale-build.mjs';

/** Before the first suite. */
export default async function globalSetup() {
  refuseStaleBuild();
  await openNeo4jDesk();
}
