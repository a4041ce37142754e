import { hasDockerEngine } from './docker.mjs';
import { canFetchJars } from './fetch-jars.mjs';
import { findJava } from './find-java.mjs';
import { javaNeededBy } from './versions.mjs';

/**
 * Finds what can run a Neo4j of our own here: `{ kind: 'java', java }`, `{ kind: 'docker' }`, or
 * `{ kind: 'none', reason }` with what to install.
 *
 * Java comes first: such a server ends with the program that started it, even if that is killed.
 */
export function findRuntime(version) {
  const needed = javaNeededBy(version);
  const java = findJava(needed);
  const hasJars = canFetchJars(version);
  if (java !== undefined && hasJars) return { kind: 'java', java };
  if (hasDockerEngine()) return { kind: 'docker' };
  const missing = [
    ...(java === undefined ? [`a Java development kit ${needed} or newer`] : []),
    ...(hasJars ? [] : ['Maven (mvn)']),
  ];
  return {
    kind: 'none',
    reason: `Neo4j ${version} needs ${missing.join(' and ')}, or Docker; or set NEO4J_URI`,
  };
}
