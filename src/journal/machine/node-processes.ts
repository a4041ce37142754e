import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';
import { systemErrorCode } from '../../kernel/system-error-code.js';
import type { Processes } from './processes.js';

export const nodeProcesses: Processes = {
  host: hostname().replaceAll(/[^A-Za-z0-9.-]/gu, '-'),
  ownPid: process.pid,
  startOf: (pid) => (process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid)),
};

/** The boot and the clock ticks since: neither a restarted machine nor a changed clock repeats it. */
async function startOnLinux(pid: number): Promise<string | undefined> {
  try {
    const [boot, stat] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ]);
    // The name of the program stands in brackets, and may have any characters itself.
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended, and holds nothing.
    if ('ZX'.includes(state)) return undefined;
    return `${boot.slice(0, 8)}${fields[START_TICKS] ?? ''}`;
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(systemErrorCode(error) ?? '')) return undefined;
    throw error;
  }
}

/** The 22nd field of `/proc/PID/stat`, which counts from the number, the name and the state. */
const START_TICKS = 22 - 4;

/** Where there is no `ps`, as on Windows, only whether the process runs is known: a number used again counts as it. */
async function startElsewhere(pid: number): Promise<string | undefined> {
  if (!runs(pid)) return undefined;
  const found = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(
    () => undefined,
  );
  return found?.stdout.replaceAll(/[^A-Za-z0-9]/gu, '') ?? 'running';
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemErrorCode(error) === 'EPERM';
  }
}
