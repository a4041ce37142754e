import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** Where systems and version managers install Java, one folder for each version. */
const SHELVES = [
  '/usr/lib/jvm',
  '/usr/java',
  '/opt',
  '/opt/java',
  '/Library/Java/JavaVirtualMachines',
  join(homedir(), '.sdkman/candidates/java'),
  join(homedir(), '.jdks'),
  'C:\\Program Files\\Java',
  'C:\\Program Files\\Eclipse Adoptium',
];

/**
 * Finds a development kit (`{ home, command, major }`) of Java `major` or newer on this machine.
 *
 * Of several it returns the oldest, which is the closest to the one that Neo4j was tested with.
 */
export function findJava(major) {
  const fitting = candidateHomes()
    .map(readJava)
    .filter((java) => java !== undefined && java.major >= major);
  return fitting.sort((one, other) => one.major - other.major)[0];
}

function candidateHomes() {
  // JAVA_HOME, and on hosted build machines JAVA_HOME_21_X64 etc.
  const named = Object.keys(process.env)
    .filter((name) => /^JAVA_HOME(?:_|$)/u.test(name))
    .map((name) => process.env[name]);
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'java'))
    .filter((file) => existsSync(file))
    .map((file) => dirname(dirname(realpathSync(file))));
  const shelved = SHELVES.flatMap(foldersIn);
  const homes = [...named, ...onPath, ...shelved];
  return homes.flatMap((home) => [home, join(home, 'Contents', 'Home')]);
}

function foldersIn(shelf) {
  try {
    return readdirSync(shelf).map((name) => join(shelf, name));
  } catch {
    return []; // most of them do not exist
  }
}

/** Reads the version from a file in the folder, which is faster than starting each Java. */
function readJava(home) {
  const executable = (name) =>
    join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  // Without its compiler a Java cannot run a source file.
  if (!existsSync(executable('javac'))) return undefined;
  try {
    const release = readFileSync(join(home, 'release'), 'utf8');
    const major = Number(/^JAVA_VERSION="(?:1[.])?(\d+)/mu.exec(release)?.[1]);
    return { home, command: executable('java'), major };
  } catch {
    return undefined;
  }
}
