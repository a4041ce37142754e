/**
 * `npm run start:neo4j`: the server on a Neo4j, the first of these that is available:
 *
 * - the one that NEO4J_URI names;
 * - one of our own, on Java or in a container, that ends with the server. Its data are stored in
 *   .cache/neo4j, so that the next start finds its graph there.
 *
 * Arguments are passed to `communique serve`; variables may be set in .env.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { argv, chdir, env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './neo4j/fetch-jars.mjs';
import { startNeo4j } from './neo4j/start-neo4j.mjs';
import { LTS } from './neo4j/versions.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const neo4j = env.NEO4J_URI ? undefined : await startOurOwn();
  process.exitCode = await serve(neo4j);
  await neo4j?.stop();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function startOurOwn() {
  console.log(`starting Neo4j ${LTS} …`);
  return startNeo4j({
    home: join(cacheFolder(LTS), 'start'),
    username: env.NEO4J_USERNAME || undefined,
    password: env.NEO4J_PASSWORD || undefined,
  });
}

/** Runs the server to its end, and returns its exit code. */
async function serve(neo4j) {
  const address = neo4j === undefined ? {} : { NEO4J_URI: neo4j.uri };
  const server = spawn(execPath, ['dist/cli.js', 'serve', ...argv.slice(2)], {
    stdio: 'inherit',
    env: { ...env, ...address },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // A terminal has sent it to the server already, and a second one would make it exit at once.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) server.kill(signal);
    });
  }
  const [code] = await once(server, 'close');
  return code ?? 1;
}
