/** @import { Contestant } from '../http/types.mjs' */
/** @import { World } from './open-world.mjs' */
import { fileURLToPath } from 'node:url';
import { PROGRAM, SERVE } from '../measure/program.mjs';
import { startProgram } from '../measure/start-program.mjs';

/** @typedef {Pick<Contestant, 'api' | 'path'> & { readonly program: readonly string[] }} Kind */

/** @satisfies {Readonly<Record<string, Kind>>} */
const CONTESTANTS = {
  communique: { api: 'communique', path: '/graphql', program: [PROGRAM, ...SERVE] },
  raw: { api: 'raw', path: '/', program: [fileOf('raw')] },
  neo4jGraphql: { api: 'neo4jGraphql', path: '/', program: [fileOf('neo4j-graphql')] },
  loaders: { api: 'loaders', path: '/', program: [fileOf('loaders')] },
};

/** @typedef {keyof typeof CONTESTANTS} ContestantName */

/** All of them, Communiqué first: the others are compared with it. */
export const CONTESTANT_NAMES = /** @type {readonly ContestantName[]} */ (Object.keys(CONTESTANTS));

/**
 * Starts a server over a Neo4j, on 127.0.0.1.
 *
 * @param {ContestantName} name
 * @param {World} world
 * @param {Readonly<Record<string, string>>} [environment]
 * @returns {Promise<Contestant>}
 */
export async function startContestant(name, { uri, pid }, environment = {}) {
  const { api, path, program } = CONTESTANTS[name];
  const server = await startProgram(name, program, { ...environment, NEO4J_URI: uri });
  return { ...server, api, path, pids: [server.pid, pid] };
}

/** @param {string} name */
function fileOf(name) {
  return fileURLToPath(new URL(`contestants/${name}.mjs`, import.meta.url));
}
