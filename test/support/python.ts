import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_FOLDER } from './run-program.js';

const OWN = join(PACKAGE_FOLDER, '.cache/python/bin/python3');
/** The Python with the packages of `test/export/requirements.txt`, or that of the machine. */
export const pythonPath = existsSync(OWN) ? OWN : 'python3';

/**
 * Runs a script of `test/` in Python with `input` on standard input, and parses what it prints as JSON.
 *
 * @param script Relative to the folder of the package, such as `test/export/read-networkx.py`.
 */
export function runPython(script: string, input: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      pythonPath,
      [join(PACKAGE_FOLDER, script)],
      { env: { ...process.env, PYTHONUTF8: '1' }, maxBuffer: 2 ** 28 },
      (error, stdout, stderr) => {
        if (error === null) resolve(JSON.parse(stdout));
        else reject(new Error(`${script}: ${stderr}`, { cause: error }));
      },
    );
    child.stdin?.end(input);
  });
}

/**
 * Declares tests that need Python with these packages of `test/export/requirements.txt`: without
 * them they are skipped, or fail if CI is "true".
 */
export function describeInPython(
  about: string,
  packages: readonly string[],
  suite: () => void,
): void {
  if (process.env['CI'] === 'true' || canImport(packages)) {
    describe(about, suite);
    return;
  }
  const wanted = ['Python 3', ...packages].join(', ');
  process.stderr.write(
    `Skipped without ${wanted} (test/export/requirements.txt, in .cache/python): ${about}\n`,
  );
  describe.skip(about, suite);
}

function canImport(packages: readonly string[]): boolean {
  try {
    execFileSync(pythonPath, ['-c', `import json${packages.map((name) => `, ${name}`).join('')}`], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}
