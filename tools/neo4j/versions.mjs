import { findJava } from './find-java.mjs';

/** The long-term release, which is the default. */
export const LTS = '5.26.12';

/** The newest release that this project is tested with. */
const NEWEST = '2026.08.1';

/** The oldest Java that runs a version of Neo4j: releases named after a year need 21. */
export function javaNeededBy(version) {
  return version.startsWith('5.') ? 17 : 21;
}

/** Resolves `lts` and `newest` to a version; every other name is a version. */
export function resolveVersion(name) {
  if (name === 'lts') return LTS;
  if (name === 'newest') return newestVersionHere();
  if (!/^(?:5|20\d\d)[.]\d+[.]\d+$/u.test(name)) {
    throw new Error(
      `Neo4j "${name}": expected "lts", "newest" or a version such as ${LTS} or ${NEWEST}`,
    );
  }
  return name;
}

/** The newest release that a Java of this machine runs. */
function newestVersionHere() {
  return findJava(javaNeededBy(NEWEST)) === undefined ? LTS : NEWEST;
}
