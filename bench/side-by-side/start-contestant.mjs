import { fileURLToPath } from 'node:url';
import { startProgram } from '../start-program.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('contestants/', import.meta.url));

/** With this every answer is worked out anew, also one that was given before. */
export const KEEP_NOTHING = { COMMUNIQUE_CACHE_SIZE: '0' };

const COMMUNIQUE = {
  api: 'communique',
  path: '/graphql',
  program: [`${ROOT}dist/cli.js`, 'serve', '--port', '0', '--log-level', 'error'],
};

/** `api` says in which words a contestant is asked. */
const CONTESTANTS = {
  limit: { api: 'communique', program: [`${HERE}limit.mjs`] },
  communique: COMMUNIQUE,
  communiqueFresh: { ...COMMUNIQUE, environment: KEEP_NOTHING },
  mercurius: { api: 'loaders', program: [`${HERE}mercurius.mjs`] },
  yoga: { api: 'loaders', program: [`${HERE}yoga.mjs`] },
  apollo: { api: 'loaders', program: [`${HERE}apollo.mjs`] },
  neo4jGraphql: {
    api: 'neo4jGraphql',
    program: [`${ROOT}bench/neo4j/contestants/neo4j-graphql.mjs`],
  },
  postgraphile: {
    api: 'postgraphile',
    path: '/graphql',
    program: [`${HERE}postgraphile.mjs`],
    // As its documentation asks for beside NODE_ENV.
    environment: { GRAPHILE_ENV: 'production' },
  },
};

/** Starts a server over a world's file, on 127.0.0.1. */
export async function startContestant(name, world, environment = {}) {
  const { api, path = '/', program, environment: own } = CONTESTANTS[name];
  const command = name.startsWith('communique') ? [...program, '--seed', world] : program;
  const server = await startProgram(name, command, {
    NEO4J_URI: '',
    ...own,
    ...environment,
    BENCH_WORLD: world,
  });
  return { ...server, api, path };
}
