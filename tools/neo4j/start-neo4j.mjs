import { findWay } from './find-way.mjs';
import { startInContainer } from './start-in-container.mjs';
import { startOnJava } from './start-on-java.mjs';
import { LTS, resolveVersion } from './versions.mjs';

/**
 * Starts a Neo4j Community of our own, on 127.0.0.1 alone, and resolves when it takes queries.
 *
 * Options, all of which may be left out: `version` (`lts`, `newest` or such as 5.26.12), `port` (a
 * free one), `home` (the folder that keeps the data; without it they go when the server does),
 * `password` and `username` (without a password there is no log-in), `isBrief` (starts in half the
 * time, and is slower after some minutes).
 *
 * The first start of a version gets it from the network: some 150 MB.
 *
 * @throws Error if neither Java with Maven nor Docker is here, or the server does not start.
 */
export async function startNeo4j({ version: name = LTS, ...options } = {}) {
  const version = resolveVersion(name);
  const way = findWay(version);
  switch (way.kind) {
    case 'java':
      return startOnJava(version, way.java, options);
    case 'docker':
      return startInContainer(version, options);
    default:
      throw new Error(way.reason);
  }
}
