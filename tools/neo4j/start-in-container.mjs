import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { readServerVersion } from './read-server-version.mjs';

const ATTEMPTS = 120;

/** Starts a Neo4j in a container that is removed when it stops. */
export async function startInContainer(version, options) {
  const { port = '', home, username = 'neo4j', password } = options;
  if (username !== 'neo4j') throw new Error('in a container the first user is called "neo4j"');
  const id = await runDocker(
    [
      ...['run', '--rm', '--detach', '--publish', `127.0.0.1:${port}:7687`, '--env', 'NEO4J_AUTH'],
      ...(home === undefined ? [] : ['--volume', `${home}:/data`]),
      `neo4j:${version}-community`,
    ],
    // Through the environment, since any user of the machine can read a command line.
    { NEO4J_AUTH: password === undefined ? 'none' : `neo4j/${password}` },
  );
  const ended = runDocker(['wait', id]).catch(() => undefined);
  const stop = async () => {
    await runDocker(['stop', id]).catch(() => undefined); // it may be gone already
    await ended;
  };
  try {
    const [address] = (await runDocker(['port', id, '7687/tcp'])).split('\n');
    const server = {
      uri: `bolt://${address}`,
      version,
      ...(password === undefined ? {} : { username, password }),
    };
    await untilReady(server);
    return { ...server, stop, ended };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function untilReady(server) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await readServerVersion(server);
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await wait(1000);
    }
  }
}

async function runDocker(args, environment = {}) {
  const docker = spawn('docker', args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let stdout = '';
  let stderr = '';
  docker.stdout.on('data', (data) => (stdout += data));
  docker.stderr.on('data', (data) => (stderr += data));
  const [code] = await once(docker, 'close');
  if (code !== 0) throw new Error(`docker ${args[0]}: ${stderr.trim()}`);
  return stdout.trim();
}
