/** @import { Contestant } from '../http/types.mjs' */
/** @import { Opener } from '../measure/resource.mjs' */
/** @import { ContestantName } from './start-contestant.mjs' */
import { installContestants } from '../install-contestants.mjs';
import { sizeOf } from '../world/make-world.mjs';
import { findPostgres } from './contestants/postgres/find-postgres.mjs';
import { startPostgres } from './contestants/postgres/start-postgres.mjs';
import { startContestant } from './start-contestant.mjs';

/**
 * Contestants that hold the world in their own memory.
 *
 * @type {readonly ContestantName[]}
 */
export const IN_MEMORY = ['communique', 'communiqueFresh', 'mercurius', 'yoga', 'apollo'];

/**
 * Starts all servers, and the databases that some of them need.
 *
 * @param {Opener} opened
 * @param {object} options
 * @param {string} options.world
 * @param {number} options.meetings
 * @param {readonly string[]} options.without The names of contestants that are left out.
 */
export async function openContestants(opened, { world, meetings, without }) {
  /** @type {Contestant[]} */
  const contestants = [];
  /** @type {readonly ContestantName[]} */
  const names = ['limit', ...IN_MEMORY];
  for (const name of names.filter((each) => !without.includes(each))) {
    contestants.push(opened(await startContestant(name, world)));
  }
  if (!without.includes('neo4j')) {
    installContestants(new URL('../neo4j/contestants/', import.meta.url));
    const { openWorld } = await import('../neo4j/open-world.mjs');
    const neo4j = opened(await openWorld(sizeOf(meetings)));
    const options = { environment: { NEO4J_URI: neo4j.uri }, database: neo4j.pid };
    contestants.push(opened(await startContestant('neo4jGraphql', world, options)));
  }
  if (!without.includes('postgraphile'))
    contestants.push(...(await openPostgraphile(opened, world)));
  return contestants;
}

/**
 * PostGraphile on a PostgreSQL of its own; none where PostgreSQL is not installed.
 *
 * @param {Opener} opened
 * @param {string} world
 */
async function openPostgraphile(opened, world) {
  const programs = findPostgres();
  if (programs === undefined) {
    console.error(
      'PostGraphile is left out: there is no PostgreSQL here. Install its server, such as with ' +
        '`apt-get install postgresql`, or put the folder of `initdb` and `postgres` into the PATH.',
    );
    return [];
  }
  const { fillPostgres } = await import('./contestants/postgres/fill-postgres.mjs');
  const postgres = opened(await startPostgres(programs));
  await fillPostgres(postgres.uri, world);
  const options = { environment: { POSTGRES_URI: postgres.uri }, database: postgres.pid };
  return [opened(await startContestant('postgraphile', world, options))];
}
