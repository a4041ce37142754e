import { findRuntime } from './find-runtime.mjs';
import { startInContainer } from './start-in-container.mjs';
import { startOnJava } from './start-on-java.mjs';
import { LTS, resolveVersion } from './versions.mjs';

/**
 * Starts a Neo4j Community of our own, on 127.0.0.1 alone, and resolves when it takes queries.
 *
 * All options are optional: `version` (`lts`, `newest` or one such as 5.26.12), `port` (default: a free
 * one), `home` (the folder of the data; by default they are deleted when the server stops), `password`
 * and `username` (without a password there is no authentication), `isBrief` (starts in half the time,
 * and is slower after some minutes).
 *
 * The first start of a version downloads it: some 150 MB.
 *
 * @throws Error if there is neither Java with Maven nor Docker, or the server does not start.
 */
export async function startNeo4j({ version: name = LTS, ...options } = {}) {
  const version = resolveVersion(name);
  const runtime = findRuntime(version);
  switch (runtime.kind) {
    case 'java':
      return startOnJava(version, runtime.java, options);
    case 'docker':
      return startInContainer(version, options);
    default:
      throw new Error(runtime.reason);
  }
}
