import { Journal } from '../../src/journal/journal.js';
import { checkDamage, cuts, exchanges, flips, moves } from './disk/check-damage.js';
import { collectingReplay } from './disk/collecting-replay.js';
import { Disk } from './disk/disk.js';
import { machineOn } from './disk/machines.js';
import type { DiskImage } from './disk/pending.js';
import { inTurns } from './disk/recording.js';
import { simulateFileSystem } from './disk/simulated-file-system.js';
import { journalOfTwoFiles, journalWithSnapshot, withContents } from './disk/small-journals.js';

describe.each([
  { name: 'a snapshot and a journal', make: journalWithSnapshot },
  { name: 'two journals without an orderly end', make: journalOfTwoFiles },
])('$name', ({ make }) => {
  it('are refused with the place of any flipped byte, but for the last write, which is cut', async () => {
    const journal = await make();

    const { changes, problems } = await checkDamage(journal, flips(journal));

    expect(problems).toEqual([]);
    expect(changes).toBe(bytesOf(journal.files));
  });

  it('open when cut where a write may have ended, and are refused elsewhere', async () => {
    const journal = await make();

    const { changes, problems } = await checkDamage(journal, cuts(journal));

    expect(problems).toEqual([]);
    expect(changes).toBe(bytesOf(journal.files));
  });

  it('are refused with the place of a frame that was removed, doubled or swapped', async () => {
    const journal = await make();

    const { problems } = await checkDamage(journal, moves(journal));

    expect(problems).toEqual([]);
  });

  it('are refused with the place of a frame that is of another journal', async () => {
    const journal = await make();

    const { problems } = await checkDamage(journal, exchanges(journal, await make(2)));

    expect(problems).toEqual([]);
  });
});

it('is refused with the first journal of another folder that began with the same snapshot', async () => {
  const [one, other] = await Promise.all([begun(1), begun(2)]);
  const journal = 'journal-000002';
  const file = other.files.get(other.names.get(journal) ?? -1);
  const exchanged = new Disk(withContents(one, journal, file ?? Buffer.alloc(0)));

  await expect(open(exchanged)).rejects.toThrow(
    'journal-000002, byte 0: expected that it begins with transaction 1 and follows the one before; it begins with 1 and follows another',
  );
});

/** A disk with a snapshot and a journal of one transaction. @param random The random bytes of its machine. */
async function begun(random: number): Promise<DiskImage> {
  const disk = new Disk();
  const journal = await open(disk, random);
  await journal.snapshot(() => inTurns(['state\n']));
  await journal.append('t1');
  await journal.close();
  return disk.kept;
}

function open(disk: Disk, random?: number): Promise<Journal> {
  const machine = machineOn(simulateFileSystem(disk), random);
  return Journal.open('/data', collectingReplay([], []), { machine });
}

function bytesOf(files: readonly { readonly contents: Buffer }[]): number {
  return files.reduce((total, { contents }) => total + contents.length, 0);
}
