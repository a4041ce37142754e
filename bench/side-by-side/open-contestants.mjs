import { resolveVersion } from '../../tools/neo4j/versions.mjs';
import { installContestants } from '../install-contestants.mjs';
import { fillPostgres } from './postgres/fill-postgres.mjs';
import { findPostgres } from './postgres/find-postgres.mjs';
import { startPostgres } from './postgres/start-postgres.mjs';
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
  if (!without.includes('postgraphile')) {
    contestants.push(...(await openPostgraphile(opened, world)));
  }
  return contestants;
}

/** PostGraphile on a PostgreSQL of its own; nobody where there is no PostgreSQL. */
async function openPostgraphile(opened, world) {
  const programs = findPostgres();
  if (programs === undefined) {
    console.error(
      'PostGraphile stays away: there is no PostgreSQL here. Install its server, such as with ' +
        '`apt-get install postgresql`, or put the folder of `initdb` and `postgres` into the PATH.',
    );
    return [];
  }
  const postgres = opened(await startPostgres(programs));
  await fillPostgres(postgres.uri, world);
  const server = await startContestant('postgraphile', world, { POSTGRES_URI: postgres.uri });
  return [{ ...opened(server), pids: [server.pid, postgres.pid] }];
}
