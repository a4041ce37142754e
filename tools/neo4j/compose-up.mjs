import { spawnSync } from 'node:child_process';

const PORT = 7687;

/** Starts the service `neo4j` of docker-compose.yml, waits until it is healthy, and returns its address. */
export function composeUp({ version, port = PORT, username, password }) {
  if (username !== 'neo4j') throw new Error('in a container the first user is called "neo4j"');
  if (password === undefined) throw new Error('set NEO4J_PASSWORD: see .env.example');
  const { status } = spawnSync('docker', ['compose', 'up', '--detach', '--wait', 'neo4j'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NEO4J_PASSWORD: password,
      NEO4J_VERSION: version,
      NEO4J_PORT: String(port),
    },
  });
  if (status !== 0) throw new Error('docker compose could not start Neo4j: see above');
  return { uri: `bolt://127.0.0.1:${port}`, username, password };
}
