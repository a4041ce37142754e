import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findJava } from '../../tools/neo4j/find-java.mjs';
import { PACKAGE_FOLDER } from './run-program.js';

const VERSION = '0.10.1';
const CACHE = join(PACKAGE_FOLDER, '.cache/gephi');
const JAR = join(CACHE, VERSION, `gephi-toolkit-${VERSION}-all.jar`);
const PROGRAM = join(PACKAGE_FOLDER, 'test/export/gephi/ReadGraph.java');
const NEEDED_JAVA = 17; // ReadGraph.java is written in it

/** A graph as Gephi has read it from a file. */
export interface GephiGraph {
  readonly dynamic: boolean;
  /** What Gephi reported about the file. */
  readonly issues: readonly string[];
  readonly nodes: readonly GephiNode[];
  readonly edges: readonly GephiEdge[];
}

interface GephiElement {
  readonly id: string;
  readonly label: string | null;
  /** The instants of its beginning and its end; `null` if it is unbounded. */
  readonly span: readonly [number | null, number | null] | null;
  /** The columns of Gephi's table, as texts. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

export interface GephiNode extends GephiElement {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
}

export interface GephiEdge extends GephiElement {
  readonly from: string;
  readonly to: string;
  readonly kind: string | null;
  readonly directed: boolean;
}

/** Opens texts in Gephi as files with this extension. The first run downloads Gephi from Maven Central: 83 MB. */
export async function openInGephi(
  extension: string,
  texts: readonly string[],
): Promise<readonly GephiGraph[]> {
  const java = findJava(NEEDED_JAVA);
  if (java === undefined) throw new Error('there is no Java development kit 17 on this machine');
  if (!existsSync(JAR)) fetchGephi(java.home);
  const folder = await mkdtemp(join(tmpdir(), 'communique-gephi-'));
  try {
    const files = texts.map((_, index) => join(folder, `${index}.${extension}`));
    await Promise.all(files.map((file, index) => writeFile(file, texts[index] ?? '')));
    const { stdout } = await promisify(execFile)(
      java.command,
      ['-Djava.awt.headless=true', '-cp', JAR, PROGRAM, ...files],
      { maxBuffer: 2 ** 28 },
    );
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as GephiGraph);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Declares tests that need Gephi: without Java or Maven they are skipped, or fail if CI is "true". */
export function describeInGephi(about: string, suite: () => void): void {
  if (process.env['CI'] === 'true' || canOpen()) {
    describe(about, suite);
    return;
  }
  process.stderr.write(
    `Skipped without a Java development kit 17 and Maven, which downloads Gephi: ${about}\n`,
  );
  describe.skip(about, suite);
}

function canOpen(): boolean {
  if (findJava(NEEDED_JAVA) === undefined) return false;
  if (existsSync(JAR)) return true;
  try {
    execFileSync('mvn', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' });
    return true;
  } catch {
    return false;
  }
}

/** Downloads Gephi into a temporary folder, which is renamed when it is complete. */
function fetchGephi(javaHome: string): void {
  mkdirSync(CACHE, { recursive: true });
  const incoming = mkdtempSync(join(CACHE, 'incoming-'));
  try {
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
    const artifact = `-Dartifact=org.gephi:gephi-toolkit:${VERSION}:jar:all`;
    execFileSync('mvn', ['-q', '-B', goal, artifact, `-DoutputDirectory=${incoming}`], {
      env: { ...process.env, JAVA_HOME: javaHome },
      shell: process.platform === 'win32',
    });
    if (!existsSync(JAR)) renameSync(incoming, join(CACHE, VERSION));
  } finally {
    rmSync(incoming, { recursive: true, force: true });
  }
}
