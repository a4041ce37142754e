import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('contestants/', import.meta.url));

/** With this every answer is worked out anew, also one that was given before. */
export const KEEP_NOTHING = { COMMUNIQUE_KEPT_ANSWERS: '0' };

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
};

/** Starts a server over a world's file, in a process of its own, on 127.0.0.1. */
export async function startContestant(name, world, environment = {}) {
  const { api, path = '/', program, environment: own } = CONTESTANTS[name];
  const started = performance.now();
  const server = spawn(
    process.execPath,
    name.startsWith('communique') ? [...program, '--seed', world] : program,
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        NEO4J_URI: '',
        ...own,
        ...environment,
        NODE_ENV: 'production',
        BENCH_WORLD: world,
      },
    },
  );
  const ended = once(server, 'close');
  const stop = async () => {
    server.kill();
    await ended;
  };
  try {
    const origin = await readOrigin(server, name);
    return { name, api, path, origin, started, pid: server.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function readOrigin(server, name) {
  return new Promise((resolve, reject) => {
    let output = '';
    server.stdout.on('data', (data) => {
      output += data;
      const found = /ready at (http:\S+?)\/?\n/u.exec(output);
      if (found !== null) resolve(found[1]);
    });
    server.once('close', () => reject(new Error(`${name} ended before it was ready:\n${output}`)));
  });
}
