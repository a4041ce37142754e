import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { backUpJournal } from '../../src/journal/back-up-journal.js';
import { nodeFileSystem } from '../../src/journal/machine/node-file-system.js';
import { verifyJournal } from '../../src/journal/verify-journal.js';
import { inTurns } from './disk/recording.js';
import { change, contents, fill, FRAME, openIn, T } from './small-folder.js';

let outer: string;
let folder: string;
beforeEach(async () => {
  outer = await mkdtemp(path.join(tmpdir(), 'communique-'));
  folder = path.join(outer, 'data');
});
afterEach(() => rm(outer, { recursive: true }));

describe('verify', () => {
  it('tells the files, what is in them and where they end', async () => {
    await fill(folder);

    expect(await verifyJournal(folder)).toEqual({
      files: [
        {
          file: 'snapshot-000002',
          kind: 'snapshot',
          generation: 2,
          bytes: 64 + FRAME + 'state\nof two\n'.length + FRAME,
          lines: 2,
        },
        {
          file: 'journal-000002',
          kind: 'journal',
          generation: 2,
          bytes: 64 + 3 * T + FRAME,
          lines: 3,
        },
      ],
      position: 5,
      transactions: 3,
      bytes: 64 + FRAME + 13 + FRAME + 64 + 3 * T + FRAME,
    });
  });

  it('tells the first damage with its place, and changes nothing', async () => {
    await fill(folder);
    await change(folder, 'journal-000002', (bytes) => bytes.with(64 + T + FRAME, 0));
    const before = await contents(folder);

    expect(await verifyJournal(folder)).toMatchObject({
      position: 3,
      transactions: 1,
      fault: {
        kind: 'damage',
        damage: {
          file: 'journal-000002',
          byte: 64 + T,
          message: `expected a whole frame from number 4 on; its bytes were changed or lost, for a whole one follows at byte ${64 + 2 * T}, from number 5 on`,
        },
      },
    });
    expect(await contents(folder)).toEqual(before);
  });

  it('is refused while a process has the journal open', async () => {
    const journal = await openIn(folder);

    await expect(verifyJournal(folder)).rejects.toMatchObject({ code: 'BAD_SETTINGS' });
    await journal.journal.close();
  });
});

it('a journal of a newer format is refused, and not changed', async () => {
  await fill(folder);
  await change(folder, 'journal-000002', (bytes) => withFormat(bytes, 3));
  const before = await contents(folder);

  await expect(openIn(folder)).rejects.toMatchObject({
    code: 'BAD_SETTINGS',
    message: `${folder}: journal-000002 has format 3, which is newer than this version of Communiqué reads. Nothing was changed. Use the version that wrote it, or a later one.`,
  });
  expect(await contents(folder)).toEqual(before);
});

describe('a backup', () => {
  it('has all that was acknowledged before, while appends go on', async () => {
    const { journal } = await openIn(folder);
    await journal.append('t1');
    await journal.snapshot(() => inTurns(['state\n']));
    await journal.append('t2');
    const target = path.join(outer, 'backup');

    const appended = Array.from({ length: 50 }, (_, n) => journal.append(`later ${n}`));
    const report = await backUpJournal(folder, target);
    await Promise.all(appended);
    await journal.close();
    const copy = await openIn(target);
    await copy.journal.close();
    const original = await openIn(folder);
    await original.journal.close();

    expect(copy.snapshot).toEqual(['state']);
    expect(copy.transactions).toEqual(original.transactions.slice(0, report.transactions));
    expect(report.transactions).toBeGreaterThanOrEqual(1);
    expect((await readdir(outer)).sort()).toEqual(['backup', 'data']);
  });

  it('begins anew when a snapshot removes the files that it copies', async () => {
    const { journal } = await openIn(folder);
    await journal.append('t1');
    let snapshot: Promise<void> | undefined;
    const target = path.join(outer, 'backup');

    await backUpJournal(folder, target, {
      ...nodeFileSystem,
      // The snapshot is written between the list of the files and the first of them.
      open: async (file, mode) => {
        if (snapshot === undefined && mode === 'read') {
          snapshot = journal.snapshot(() => inTurns(['state\n']));
          await snapshot;
        }
        return nodeFileSystem.open(file, mode);
      },
    });
    await journal.close();
    const copy = await openIn(target);
    await copy.journal.close();

    expect({ snapshot: copy.snapshot, transactions: copy.transactions }).toEqual({
      snapshot: ['state'],
      transactions: [],
    });
  });

  it('of a damaged journal is refused with the place', async () => {
    await fill(folder);
    await change(folder, 'journal-000002', (bytes) => bytes.with(64, 0));

    await expect(backUpJournal(folder, path.join(outer, 'backup'))).rejects.toMatchObject({
      code: 'DAMAGED_DATA',
      message: expect.stringContaining(`${folder}: journal-000002, byte 64: `) as unknown,
    });
  });
});

/** A header with another format, and the checksum that belongs to it. */
function withFormat(bytes: Uint8Array, format: number): Uint8Array {
  const changed = Buffer.from(bytes);
  changed.writeUInt32BE(format, 12);
  changed.writeUInt32BE(crc32(changed.subarray(12, 64)), 8);
  return changed;
}
