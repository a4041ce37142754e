import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { DEFAULT_BOUNDS } from '../../src/journal/bounds.js';
import { Journal, type JournalOptions } from '../../src/journal/journal.js';
import { THIS_MACHINE } from '../../src/journal/machine/machine.js';
import { nodeFileSystem } from '../../src/journal/machine/node-file-system.js';
import { CountingState } from './disk/counting-state.js';
import { Disk } from './disk/disk.js';
import { machineOn } from './disk/machines.js';
import { inTurns } from './disk/recording.js';
import { simulateFileSystem, systemError } from './disk/simulated-file-system.js';
import { collectingReplay } from './disk/collecting-replay.js';

let folder: string;
let open: Journal[] = [];
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'communique-')), 'a/b');
});
afterEach(async () => {
  await Promise.all(open.map((journal) => journal.close()));
  open = [];
  await rm(path.join(folder, '../..'), { recursive: true });
});

it('a snapshot has the same lines however they are cut into chunks', async () => {
  const long = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => JSON.stringify(text));
  await fc.assert(
    fc.asyncProperty(fc.array(long), fc.array(fc.nat(40)), async (lines, cuts) => {
      const text = lines.map((line) => `${line}\n`).join('');
      const machine = machineOn(simulateFileSystem(new Disk()));
      const journal = await Journal.open('/data', new CountingState(), { machine });
      await journal.snapshot(() => inTurns(chunksOf(text, cuts)));
      await journal.close();
      const came: string[] = [];
      await Journal.open('/data', collectingReplay(came), { machine });

      expect(came).toEqual(lines);
    }),
  );
});

function chunksOf(text: string, cuts: readonly number[]): readonly string[] {
  const places = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b)];
  return places.map((start, index) => text.slice(start, places[index + 1]));
}

describe('a journal', () => {
  it('gives the transactions in the order of their positions, whatever their letters', async () => {
    const texts = ['{"a":1}', '"Støre met 上川 😀"', '[]', ''];
    const first = await openIn();
    const positions = await Promise.all(texts.map((text) => first.journal.append(text)));
    await first.journal.close();

    const { snapshot, transactions } = await openIn();

    expect({ positions, snapshot, transactions }).toEqual({
      positions: [1, 2, 3, 4],
      snapshot: [],
      transactions: texts.map((text, index) => `${index + 1} ${text}`),
    });
  });

  it('goes on behind a snapshot, with the transactions after it, and removes the files before', async () => {
    const { journal } = await openIn();
    await journal.append('one');
    await journal.append('two');
    const before = journal.bytesSinceSnapshot;
    let at = 0;
    const written = journal.snapshot((position) => {
      at = position;
      return inTurns(['state ', 'of two\nin ', 'two lines']);
    });
    const third = journal.append('three');
    await Promise.all([written, third]);
    const after = journal.bytesSinceSnapshot;
    await journal.close();

    const { snapshot, transactions, journal: again } = await openIn();

    expect({ at, snapshot, transactions, position: again.position }).toEqual({
      at: 2,
      snapshot: ['state of two', 'in two lines'],
      transactions: ['3 three'],
      position: 3,
    });
    expect(before - after).toBe('one\n'.length + 2 * 56 + 'two\n'.length - ('three\n'.length + 56));
    expect(await filesIn()).toEqual(['journal-000002', 'lock', 'snapshot-000002']);
  });

  it('keeps the state before and all transactions if a snapshot is broken off', async () => {
    const { journal } = await openIn();
    await journal.append('one');
    const broken = async function* (): AsyncGenerator<string> {
      yield* inTurns(['half of']);
      throw new Error('no more');
    };

    await expect(journal.snapshot(broken)).rejects.toThrow('no more');
    await journal.append('two');
    await journal.close();
    const { snapshot, transactions, journal: again } = await openIn();
    const files = await filesIn();
    await again.snapshot(() => inTurns(['whole']));

    expect({ snapshot, transactions, files }).toEqual({
      snapshot: [],
      transactions: ['1 one', '2 two'],
      files: ['journal-000001', 'journal-000002', 'lock'],
    });
    expect(await filesIn()).toEqual(['journal-000003', 'lock', 'snapshot-000003']);
  });

  it('writes what comes while it syncs in one batch', async () => {
    let syncs = 0;
    const { journal } = await openIn({
      machine: {
        ...THIS_MACHINE,
        fileSystem: {
          ...nodeFileSystem,
          open: async (file, mode) => {
            const opened = await nodeFileSystem.open(file, mode);
            return {
              ...opened,
              fdatasync: () => {
                syncs += 1;
                return opened.fdatasync();
              },
            };
          },
        },
      },
    });
    const first = journal.append('one');
    await Promise.resolve();
    await Promise.resolve();
    const others = Array.from({ length: 30 }, (_, index) => journal.append(String(index)));
    await Promise.all([first, ...others]);

    expect(syncs).toBe(2);
  });

  it('refuses a transaction that is too long, and takes the next', async () => {
    const { journal } = await openIn({ bounds: { ...DEFAULT_BOUNDS, transaction: 5 } });

    await expect(journal.append('123456')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message:
        'a change of at most 5 bytes was expected, and one of 6 bytes came: write it in parts',
    });
    expect(await journal.append('12345')).toBe(1);
  });

  it('is read-only after a sync that fails, says why, and never tries again', async () => {
    let syncs = 0;
    const { journal } = await openIn({
      machine: {
        ...THIS_MACHINE,
        fileSystem: {
          ...nodeFileSystem,
          open: async (file, mode) => ({
            ...(await nodeFileSystem.open(file, mode)),
            fdatasync: () => {
              syncs += 1;
              return Promise.reject(systemError('EIO'));
            },
          }),
        },
      },
    });
    const refusal = {
      code: 'STORE_UNAVAILABLE',
      message:
        'the graph is read-only since a change could not be written to the journal: the disk does not work. All changes that were acknowledged are there; this one and those that waited are not acknowledged. Mend the cause and restart the server.',
    };

    await expect(journal.append('one')).rejects.toMatchObject(refusal);
    await expect(journal.append('two')).rejects.toMatchObject(refusal);
    await expect(journal.snapshot(() => inTurns([]))).rejects.toMatchObject(refusal);
    await journal.close();
    expect({ syncs, transactions: (await openIn()).transactions }).toEqual({
      syncs: 1,
      transactions: [],
    });
  });

  it('says why its folder cannot be made', async () => {
    await writeFile(path.join(path.dirname(path.dirname(folder)), 'a'), 'a file');

    await expect(openIn()).rejects.toMatchObject({
      code: 'BAD_SETTINGS',
      message: `${folder}: cannot be written: a part of its path is a file, not a folder`,
    });
  });

  it('takes one snapshot at a time', async () => {
    const { journal } = await openIn();
    const first = journal.snapshot(() => inTurns(['first']));

    await expect(journal.snapshot(() => inTurns(['second']))).rejects.toMatchObject({
      code: 'INTERNAL',
    });
    await first;
  });

  it('refuses to append when it is closed', async () => {
    const { journal } = await openIn();
    await journal.close();

    await expect(journal.append('late')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});

async function openIn(options?: JournalOptions) {
  const snapshot: string[] = [];
  const transactions: string[] = [];
  const journal = await Journal.open(
    folder,
    {
      ...collectingReplay(snapshot),
      transactions: (texts, first) =>
        void transactions.push(...texts.map((text, index) => `${first + index} ${text}`)),
    },
    options,
  );
  open.push(journal);
  return { journal, snapshot, transactions };
}

/** The names of the files, without what tells the process. */
async function filesIn(): Promise<readonly string[]> {
  const names = await readdir(folder);
  expect((await stat(folder)).isDirectory()).toBe(true);
  return names.map((name) => name.replace(/^lock-.*/u, 'lock')).sort();
}
