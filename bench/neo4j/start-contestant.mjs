import { fileURLToPath } from 'node:url';
import { startProgram } from '../start-program.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('contestants/', import.meta.url));

const PROGRAMS = {
  raw: [`${HERE}raw.mjs`],
  communique: [`${ROOT}dist/cli.js`, 'serve', '--port', '0', '--log-level', 'error'],
  neo4jGraphql: [`${HERE}neo4j-graphql.mjs`],
  loaders: [`${HERE}loaders.mjs`],
};

/** Starts a server over the Neo4j at an address, on 127.0.0.1. */
export function startContestant(name, neo4jUri) {
  return startProgram(name, PROGRAMS[name], { NEO4J_URI: neo4jUri });
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
