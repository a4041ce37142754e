import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PACKAGE_FOLDER } from './program.mjs';

/**
 * @typedef {object} StartedProgram A server in a process of its own.
 * @property {string} name
 * @property {string} origin Its address, such as `http://127.0.0.1:4000`.
 * @property {number} started When it was started, by `performance.now()`.
 * @property {number} pid
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a program that prints its address when it is ready.
 *
 * @param {string} name
 * @param {readonly string[]} program Its file and its arguments.
 * @param {Readonly<Record<string, string>>} environment
 * @returns {Promise<StartedProgram>}
 */
export async function startProgram(name, program, environment) {
  const started = performance.now();
  const server = spawn(process.execPath, program, {
    cwd: PACKAGE_FOLDER,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment, NODE_ENV: 'production' },
  });
  const ended = once(server, 'close');
  const stop = async () => {
    server.kill();
    await ended;
  };
  try {
    const origin = await readOrigin(server, name);
    return { name, origin, started, pid: pidOf(server), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * The id of a process that runs.
 *
 * @param {{ readonly pid?: number | undefined }} child
 */
export function pidOf({ pid }) {
  if (pid === undefined) throw new Error('the process could not be started');
  return pid;
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} server
 * @param {string} name
 * @returns {Promise<string>}
 */
function readOrigin(server, name) {
  return new Promise((resolve, reject) => {
    let output = '';
    server.stdout.setEncoding('utf8').on('data', (data) => {
      output += data;
      const found = /ready at (http:\S+?)\/?\n/u.exec(output);
      if (found !== null) resolve(found[1]);
    });
    server.once('close', () => reject(new Error(`${name} ended before it was ready:\n${output}`)));
  });
}
