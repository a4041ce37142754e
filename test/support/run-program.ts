import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const PACKAGE_FOLDER = fileURLToPath(new URL('../../', import.meta.url));
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** How long `waitFor` waits, in milliseconds. */
const LONGEST_WAIT = 150_000;

const running = new Set<ChildProcess>();

// A test that fails leaves its program behind, which would go on with the database of the next test file.
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** How a run of the built program ended. */
export interface ProgramEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built program while it runs. */
export interface RunningProgram {
  readonly process: ChildProcess;
  readonly ended: Promise<ProgramEnd>;
  /** Resolves to the match of `pattern` on standard output; rejects if the program ends first, or takes too long. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>;
}

interface RunOptions {
  /** Another `cli.js` than that of this folder. */
  readonly cli?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** Starts the built program with these settings only. */
export function startProgram(args: readonly string[], options: RunOptions = {}): RunningProgram {
  const child = spawn(process.execPath, [options.cli ?? CLI, ...args], {
    cwd: options.folder ?? PACKAGE_FOLDER,
    env: { PATH: process.env['PATH'] ?? '', ...options.environment },
  });
  running.add(child);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return { code: code as number | null, stdout, stderr };
  });
  return { process: child, ended, waitFor };

  function waitFor(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`no ${pattern} within ${LONGEST_WAIT} ms:\n${stdout}\n${stderr}`));
      }, LONGEST_WAIT).unref();
      const match = () => {
        const found = pattern.exec(stdout);
        if (found === null) return;
        clearTimeout(late);
        resolve(found);
      };
      child.stdout.on('data', match);
      match();
      void ended.then(({ code }) => {
        clearTimeout(late);
        reject(new Error(`ended with ${code} before ${pattern}:\n${stderr}`));
      });
    });
  }
}

/** Runs the built program to its end. */
export function runProgram(args: readonly string[], options?: RunOptions): Promise<ProgramEnd> {
  return startProgram(args, options).ended;
}
