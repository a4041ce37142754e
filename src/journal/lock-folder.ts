import path from 'node:path';
import { CommuniqueError } from '../kernel/errors.js';
import { systemErrorCode } from '../kernel/system-error-code.js';
import { explainWriteError } from '../kernel/write-whole-file.js';
import type { FileLock } from './machine/file-system.js';
import type { Machine } from './machine/machine.js';
import type { Processes } from './machine/processes.js';

/**
 * Locks a folder for this process: a file whose name tells the host, the number and the start of the process.
 *
 * First the own lock is put there, then the others are looked at. So of two that start together at least one sees
 * the other, and each that does gives up. A lock is void if no process with that number and that start runs.
 *
 * @throws CommuniqueError `BAD_SETTINGS` if another process has the folder, or may have it, or the lock cannot be written.
 */
export async function lockFolder(folder: string, machine: Machine): Promise<FileLock> {
  const { fileSystem, processes } = machine;
  const start = await processes.startOf(processes.ownPid);
  const own = `lock-${processes.host}-${processes.ownPid}-${start ?? 'running'}`;
  const lock = await fileSystem.lock(path.join(folder, own)).catch((error: unknown) => {
    if (systemErrorCode(error) !== 'EEXIST') throw explainWriteError(folder, error);
    throw refusal(folder, own, 'this process has it open already');
  });
  try {
    for (const name of await fileSystem.list(folder)) {
      if (name === own || !name.startsWith('lock-')) continue;
      const reason = await whyHeld(name, processes);
      if (reason !== undefined) throw refusal(folder, name, reason);
      await removeVoid(path.join(folder, name), machine);
    }
    return lock;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Why a lock must be taken for held; `undefined` if its process has ended. */
async function whyHeld(name: string, processes: Processes): Promise<string | undefined> {
  const [, host, pid, start] = /^lock-(.+)-(\d+)-([A-Za-z0-9]+)$/u.exec(name) ?? [];
  if (host === undefined) return 'it has a lock of another version';
  if (host !== processes.host) {
    return `process ${pid ?? ''} of the host ${host} has it; whether that still runs cannot be seen from here`;
  }
  const running = await processes.startOf(Number(pid));
  return running === start ? `process ${pid ?? ''} has it open` : undefined;
}

/** Another process that starts may remove it at the same time. */
async function removeVoid(file: string, { fileSystem }: Machine): Promise<void> {
  await fileSystem.unlink(file).catch((error: unknown) => {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  });
}

function refusal(folder: string, lock: string, reason: string): CommuniqueError {
  return new CommuniqueError(
    'BAD_SETTINGS',
    `${folder}: expected a folder that no other process has; ${reason}. Stop that process or take another folder; if it is certain that it does not run, delete the file ${lock}.`,
  );
}
