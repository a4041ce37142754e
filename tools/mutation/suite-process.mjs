import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('run-suites.mjs', import.meta.url));
const WHY = 'not while code is mutated';

/**
 * Runs test files in a process of their own, and passes on its messages; `patienceFor` says how many
 * milliseconds a test may take before the process is killed. Returns how it ended.
 */
export function runSuiteProcess(sandbox, order, { onMessage = () => {}, patienceFor }) {
  const temporary = mkdtempSync(join(sandbox, 'tmp-'));
  const child = fork(PROGRAM, {
    cwd: sandbox,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {
      ...process.env,
      ...{ CI: '', NEO4J_URI: '', NEO4J_TEST_MISSING: WHY },
      ...{ NODE_ENV: 'test', TMPDIR: temporary },
    },
  });
  return new Promise((resolve) => {
    let end;
    let timer;
    const watch = (message) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        end = { kind: 'timeout', test: message.test };
        child.kill('SIGKILL');
      }, patienceFor(message));
    };
    child.on('message', (message) => {
      if (message.killedBy !== undefined) end = { kind: 'killed', ...message };
      else if (message.done)
        end ??= { kind: 'survived' }; // it may follow a failure
      else watch(message);
      onMessage(message);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      rmSync(temporary, { recursive: true, force: true });
      resolve(end ?? { kind: 'crashed', why: `the process ended with ${code ?? signal}` });
    });
    child.send(order);
  });
}
