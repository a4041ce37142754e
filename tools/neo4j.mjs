/**
 * `npm run neo4j`: a Neo4j to develop against, the first of these that is available:
 *
 * - the server that NEO4J_URI names, which is only asked for its version;
 * - the service `neo4j` of docker-compose.yml, which keeps running by itself;
 * - Neo4j's jars from Maven Central on a Java of this machine, until Ctrl-C. Its data are stored in
 *   .cache/neo4j. It listens on 127.0.0.1 alone, with authentication if there is a NEO4J_PASSWORD.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chdir, env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { composeUp } from './neo4j/compose-up.mjs';
import { hasDockerCompose, hasDockerEngine } from './neo4j/docker.mjs';
import { cacheFolder } from './neo4j/fetch-jars.mjs';
import { readServerVersion } from './neo4j/read-server-version.mjs';
import { startNeo4j } from './neo4j/start-neo4j.mjs';
import { LTS, resolveVersion } from './neo4j/versions.mjs';

const HELP = `npm run neo4j -- [options]      starts a Neo4j Community to develop against

  --version VERSION   lts (${LTS}, the default), newest (of those that the Java of this machine
                      runs), or a version such as 5.26.12
  --port PORT         port for Bolt (default: a free one; 7687 with Docker)
  --print-version     only print the version that would be started
  --help              only print this

NEO4J_URI        use this server and start none
NEO4J_USERNAME   who may log in (default: neo4j)
NEO4J_PASSWORD   the password, 8 characters or more; Docker needs one, Java starts without a log-in
                 where there is none. All three may be set in .env.
`;

chdir(fileURLToPath(new URL('..', import.meta.url)));

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main() {
  const { values } = parseArgs({
    options: {
      version: { type: 'string', default: 'lts' },
      port: { type: 'string' },
      'print-version': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(HELP.trimEnd());
  if (values['print-version']) return console.log(resolveVersion(values.version));
  if (existsSync('.env')) process.loadEnvFile('.env');

  const username = env.NEO4J_USERNAME || 'neo4j';
  const password = env.NEO4J_PASSWORD || undefined;
  if (env.NEO4J_URI) return printServer({ uri: env.NEO4J_URI, username, password });

  const version = resolveVersion(values.version);
  const port = readPort(values.port);
  if (hasDockerEngine() && hasDockerCompose()) {
    await printServer(composeUp({ version, port, username, password }));
    return console.log('It keeps running: `docker compose stop neo4j` stops it.');
  }
  await runUntilStopped({ version, port, username, password });
}

async function runUntilStopped(options) {
  console.log(`starting Neo4j ${options.version} …`);
  const home = join(cacheFolder(options.version), 'home');
  const server = await startNeo4j({ ...options, home });
  // A terminal sends its signal to the server too, which does no harm.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.stop());
  await printServer(server);
  console.log('Ctrl-C stops it.');
  await server.ended;
}

async function printServer(server) {
  const version = await readServerVersion(server);
  const login = server.password === undefined ? 'no log-in' : `as ${server.username ?? 'neo4j'}`;
  console.log(`Neo4j ${version} is ready, ${login}: NEO4J_URI=${server.uri}`);
}

function readPort(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > 65_535) throw new Error(`--port ${text}: expected 0 to 65535`);
  return port;
}
