import { resolveVersion } from '../../tools/neo4j/versions.mjs';
import { installContestants } from '../install-contestants.mjs';
import { startContestant } from './start-contestant.mjs';

/** Those that hold the world in their own memory. */
export const IN_MEMORY = ['communique', 'communiqueFresh', 'mercurius', 'yoga', 'apollo'];

/** Starts all servers, and the databases that some of them need; `without` names who stays away. */
export async function openContestants(opened, { world, meetings, without }) {
  const contestants = [];
  for (const name of ['limit', ...IN_MEMORY].filter((each) => !without.includes(each))) {
    contestants.push(opened(await startContestant(name, world)));
  }
  if (!without.includes('neo4j')) {
    installContestants(new URL('../neo4j/', import.meta.url));
    const { openWorld } = await import('../neo4j/open-world.mjs');
    const neo4j = opened(await openWorld({ meetings, version: resolveVersion('lts') }));
    const server = await startContestant('neo4jGraphql', world, { NEO4J_URI: neo4j.uri });
    contestants.push({ ...opened(server), pids: [server.pid, neo4j.pid] });
  }
  return contestants;
}
