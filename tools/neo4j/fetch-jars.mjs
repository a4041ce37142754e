import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const CACHE = fileURLToPath(new URL('../../.cache/neo4j/', import.meta.url));

const ON_WINDOWS = { shell: process.platform === 'win32' }; // there it is mvn.cmd

/** The cache folder of a version of Neo4j, outside git. */
export function cacheFolder(version) {
  return join(CACHE, version);
}

/** Whether the jars of a version are cached, or Maven can fetch them. */
export function canFetchJars(version) {
  return existsSync(jarFolder(version)) || spawnSync('mvn', ['--version'], ON_WINDOWS).status === 0;
}

/**
 * Fetches the jars of a version of Neo4j from Maven Central, once, and returns their folder.
 *
 * They are downloaded into a folder of their own, which is renamed when it is complete: neither an
 * interrupted download nor a second one at the same time can leave half a set.
 */
export async function fetchJars(version, java) {
  const jars = jarFolder(version);
  if (existsSync(jars)) return jars;
  mkdirSync(cacheFolder(version), { recursive: true });
  const incoming = mkdtempSync(join(cacheFolder(version), 'incoming-'));
  try {
    await runMaven(version, incoming, java);
    renameSync(incoming, jars);
  } catch (error) {
    if (!existsSync(jars)) throw error; // else another program was faster
  } finally {
    rmSync(incoming, { recursive: true, force: true });
  }
  return jars;
}

function jarFolder(version) {
  return join(cacheFolder(version), 'jars');
}

async function runMaven(version, folder, java) {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime'];
  const maven = spawn(
    'mvn',
    ['-q', '-B', '-f', POM, ...goal, `-Dneo4j.version=${version}`, `-DoutputDirectory=${folder}`],
    {
      ...ON_WINDOWS,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, JAVA_HOME: java.home },
    },
  );
  let output = '';
  maven.stdout.on('data', (data) => (output += data));
  maven.stderr.on('data', (data) => (output += data));
  const [code] = await once(maven, 'close');
  if (code !== 0) throw new Error(`Maven could not get Neo4j ${version}:\n${output.trim()}`);
}
