import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Starts a server in a process of its own, which prints where it is ready. */
export async function startProgram(name, program, environment) {
  const started = performance.now();
  const server = spawn(process.execPath, program, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment, NODE_ENV: 'production' },
  });
  const ended = once(server, 'close');
  const stop = async () => {
    server.kill();
    await ended;
  };
  try {
    return { name, origin: await readOrigin(server, name), started, pid: server.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function readOrigin(server, name) {
  return new Promise((resolve, reject) => {
    let output = '';
    server.stdout.on('data', (data) => {
      output += data;
      const found = /ready at (http:\S+?)\/?\n/u.exec(output);
      if (found !== null) resolve(found[1]);
    });
    server.once('close', () => reject(new Error(`${name} ended before it was ready:\n${output}`)));
  });
}
