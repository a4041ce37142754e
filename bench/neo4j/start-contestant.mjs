import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('contestants/', import.meta.url));

const PROGRAMS = {
  raw: [`${HERE}raw.mjs`],
  communique: [`${ROOT}dist/cli.js`, 'serve', '--port', '0', '--log-level', 'error'],
  neo4jGraphql: [`${HERE}neo4j-graphql.mjs`],
  loaders: [`${HERE}loaders.mjs`],
};

/** Starts a server over the Neo4j at an address, in a process of its own, on 127.0.0.1. */
export async function startContestant(name, neo4jUri) {
  const server = spawn(process.execPath, PROGRAMS[name], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEO4J_URI: neo4jUri },
  });
  const ended = once(server, 'close');
  const stop = async () => {
    server.kill();
    await ended;
  };
  try {
    return { name, origin: await readOrigin(server, name), pid: server.pid, stop };
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

/** The address and the bodies that ask a contestant a question, one for each set of parameters. */
export function requestsOf({ name, origin }, question, index, parameters) {
  if (name === 'raw') {
    return {
      url: `${origin}/${index}`,
      bodies: parameters.map((variables) => JSON.stringify({ variables })),
    };
  }
  const asked = question[name];
  if (asked === undefined) return undefined;
  const query = typeof asked === 'string' ? asked : asked.document;
  return {
    url: name === 'communique' ? `${origin}/graphql` : `${origin}/`,
    bodies: parameters.map((variables) => JSON.stringify({ query, variables })),
  };
}
