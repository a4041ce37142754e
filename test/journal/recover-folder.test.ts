import { Journal } from '../../src/journal/journal.js';
import { CountingState } from './disk/counting-state.js';
import { Disk } from './disk/disk.js';
import { machineOn } from './disk/machines.js';
import { simulateFileSystem, type SimulationOptions } from './disk/simulated-file-system.js';

const STEP = JSON.stringify({ key: 'a', add: 1, padding: '' });

it('what a killed process had not synced lasts once it was read', async () => {
  const disk = new Disk();
  await killBeforeSync(disk);

  const { position } = await open(disk);
  const afterLoss = await open(new Disk(disk.kept));

  expect({ position, afterLoss: afterLoss.position }).toEqual({ position: 1, afterLoss: 1 });
});

it('a journal is not opened if what was read cannot be synced, and says what to restart', async () => {
  const disk = new Disk();
  await killBeforeSync(disk);

  await expect(
    open(disk, {
      decide: ({ kind }) => (kind === 'sync' ? { kind: 'fails', code: 'EIO' } : { kind: 'works' }),
    }),
  ).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message:
      '/data: what was read could not be synced: the disk does not work. Mend the cause, and restart the machine before the server: the system may take for written what is not.',
  });
});

/** Appends a transaction that is written, and kills the process when it would sync it. */
async function killBeforeSync(disk: Disk): Promise<void> {
  let isOpen = false;
  let kill: () => void = () => undefined;
  const killed = new Promise<void>((resolve) => (kill = resolve));
  const journal = await open(disk, {
    decide: ({ kind }) => {
      if (!isOpen || kind !== 'sync') return { kind: 'works' };
      kill();
      return { kind: 'stops' };
    },
  });
  isOpen = true;
  void journal.append(STEP);
  await killed;
}

function open(disk: Disk, options?: SimulationOptions): Promise<Journal> {
  const machine = machineOn(simulateFileSystem(disk, options));
  return Journal.open('/data', new CountingState(), { machine });
}
