/** @import { Contestant } from '../http/types.mjs' */
import { fileURLToPath } from 'node:url';
import { PROGRAM, SERVE } from '../measure/program.mjs';
import { startProgram } from '../measure/start-program.mjs';

/**
 * @typedef {object} Kind
 * @property {Contestant['api']} api
 * @property {string} [path]
 * @property {(world: string) => readonly string[]} program
 * @property {Readonly<Record<string, string>>} [environment]
 */

/** @type {Kind} */
const COMMUNIQUE = {
  api: 'communique',
  path: '/graphql',
  program: (world) => [PROGRAM, ...SERVE, '--seed', world],
};

/** @satisfies {Readonly<Record<string, Kind>>} */
const CONTESTANTS = {
  limit: { api: 'communique', program: () => [fileOf('limit')] },
  communique: COMMUNIQUE,
  // Every answer is computed anew, even one that was given before.
  communiqueFresh: {
    ...COMMUNIQUE,
    program: (world) => [...COMMUNIQUE.program(world), '--cache-size', '0'],
  },
  mercurius: { api: 'loaders', program: () => [fileOf('mercurius')] },
  yoga: { api: 'loaders', program: () => [fileOf('yoga')] },
  apollo: { api: 'loaders', program: () => [fileOf('apollo')] },
  neo4jGraphql: {
    api: 'neo4jGraphql',
    program: () => [fileOf('../../neo4j/contestants/neo4j-graphql')],
  },
  postgraphile: {
    api: 'postgraphile',
    path: '/graphql',
    program: () => [fileOf('postgraphile')],
    // As its documentation asks for beside NODE_ENV.
    environment: { GRAPHILE_ENV: 'production' },
  },
};

/** @typedef {keyof typeof CONTESTANTS} ContestantName */

/**
 * Starts a server over a world's file, on 127.0.0.1. `database` is the process of its database.
 *
 * @param {ContestantName} name
 * @param {string} world
 * @param {{ readonly environment?: Readonly<Record<string, string>>, readonly database?: number }} [options]
 * @returns {Promise<Contestant>}
 */
export async function startContestant(name, world, { environment, database } = {}) {
  /** @type {Kind} */
  const { api, path = '/', program, environment: own } = CONTESTANTS[name];
  const server = await startProgram(name, program(world), {
    NEO4J_URI: '',
    ...own,
    ...environment,
    BENCH_WORLD: world,
  });
  const pids = database === undefined ? [server.pid] : [server.pid, database];
  return { ...server, api, path, pids };
}

/** @param {string} name */
function fileOf(name) {
  return fileURLToPath(new URL(`contestants/${name}.mjs`, import.meta.url));
}
