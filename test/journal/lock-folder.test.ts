import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lockFolder } from '../../src/journal/lock-folder.js';
import { THIS_MACHINE, type Machine } from '../../src/journal/machine/machine.js';
import { nodeProcesses } from '../../src/journal/machine/node-processes.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'communique-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** One of several processes of one host, by their numbers and starts. */
function processOf(ownPid: number, running: Readonly<Record<number, string>>): Machine {
  return {
    ...THIS_MACHINE,
    processes: { host: 'oslo', ownPid, startOf: (pid) => Promise.resolve(running[pid]) },
  };
}

describe('the lock of a folder', () => {
  it('is refused while the process that has it runs, and given when it is released', async () => {
    const running = { 1: 'a', 2: 'b' };
    const lock = await lockFolder(folder, processOf(1, running));

    await expect(lockFolder(folder, processOf(2, running))).rejects.toMatchObject({
      code: 'BAD_SETTINGS',
      message: `${folder}: expected a folder that no other process has; process 1 has it open. Stop that process or take another folder; if it is certain that it does not run, delete the file lock-oslo-1-a.`,
    });
    expect(await readdir(folder)).toEqual(['lock-oslo-1-a']);

    await lock.release();
    await lockFolder(folder, processOf(2, running));
    expect(await readdir(folder)).toEqual(['lock-oslo-2-b']);
  });

  it('is given when its process has ended, also if another has the same number now', async () => {
    await writeFile(path.join(folder, 'lock-oslo-1-a'), '');
    await writeFile(path.join(folder, 'lock-oslo-2-b'), '');

    await lockFolder(folder, processOf(2, { 2: 'c' }));

    expect(await readdir(folder)).toEqual(['lock-oslo-2-c']);
  });

  it('is refused when a process of another host has it, which cannot be seen', async () => {
    await writeFile(path.join(folder, 'lock-tromso-a1-7-x'), '');

    await expect(lockFolder(folder, processOf(1, { 1: 'a' }))).rejects.toThrow(
      'process 7 of the host tromso-a1 has it; whether that still runs cannot be seen from here',
    );
  });

  it('is refused to a process that has it already', async () => {
    const lock = await lockFolder(folder, THIS_MACHINE);

    await expect(lockFolder(folder, THIS_MACHINE)).rejects.toThrow(
      'this process has it open already',
    );
    await lock.release();
  });

  it('goes when its process ends in order', async () => {
    const journal = new URL('../../dist/journal/journal.js', import.meta.url);
    const code = `import { Journal } from ${JSON.stringify(journal)};
      await Journal.open(${JSON.stringify(folder)}, { snapshot() {}, transactions() {} });
      console.log('open');
      process.exit(3);`;

    const ended = spawnSync(process.execPath, ['--input-type=module', '--eval', code]);

    expect({ stdout: String(ended.stdout), status: ended.status }).toEqual({
      stdout: 'open\n',
      status: 3,
    });
    expect(await readdir(folder)).toEqual(['journal-000001']);
  });

  it('is given to one at most of those that start together', async () => {
    const running = Object.fromEntries(Array.from({ length: 8 }, (_, pid) => [pid, 'a']));

    const locks = await Promise.allSettled(
      Object.keys(running).map((pid) => lockFolder(folder, processOf(Number(pid), running))),
    );

    const given = locks.filter(({ status }) => status === 'fulfilled').length;
    expect(given).toBeLessThanOrEqual(1);
    expect(await readdir(folder)).toHaveLength(given);
  });
});

it('a process is told from others by its start, and one that has ended has none', async () => {
  const own = await nodeProcesses.startOf(process.pid);

  expect(own).toMatch(/^[A-Za-z0-9]+$/u);
  expect(await nodeProcesses.startOf(process.pid)).toBe(own);
  expect(await nodeProcesses.startOf(2 ** 30)).toBe(undefined);
});
