import fc from 'fast-check';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printRecord } from '../../src/ingest/records/print-record.js';
import { repairFolder } from '../../src/library/repair-folder.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import { JournalLog } from '../../src/persistence/journal-log.js';
import type { LoggedGraph } from '../../src/store/change-log.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { bundledModel } from '../support/bundled-graph.js';
import { digestOf } from '../support/state-digest.js';
import { framesOf, keepRandomGraph, withFrames, type Files } from './damaged-graph.js';
import { expectRepair } from './expected-repair.js';

let model: GraphModel;
let folder: string;
let kept: Awaited<ReturnType<typeof keepRandomGraph>>;
let other: Files;
beforeAll(async () => {
  model = await bundledModel();
  kept = await keepRandomGraph(model, 1);
  ({ files: other } = await keepRandomGraph(model, 2));
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'communique-'));
});
afterEach(() => rm(folder, { recursive: true }));

const KINDS = ['flip', 'cut', 'blank', 'remove', 'double', 'swap', 'exchange', 'delete'] as const;

interface DamageDone {
  readonly file: 'snapshot' | 'journal';
  readonly kind: (typeof KINDS)[number];
  /** Where, as a share of the file or of its frames. */
  readonly place: number;
}

const anyDamage: fc.Arbitrary<DamageDone> = fc.record({
  file: fc.constantFrom('snapshot', 'journal'),
  kind: fc.constantFrom(...KINDS),
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

describe('a repaired graph', () => {
  it('opens, and is what the lines make that are whole and not listed; those that are listed name what is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDamage, { minLength: 1, maxLength: 2 }), async (damages) => {
        const damaged = damages.reduce(damage, kept.files);
        fc.pre(hasLines(damaged));
        const { lost, target } = await repair(damaged);
        const { store } = await open(target);
        const records: string[] = [];
        for await (const record of store.records()) records.push(printRecord(record));
        await store.close();
        const expected = expectRepair(model, kept.files, damaged, lost);

        expect([records.sort(), expected.droppedForNothing, lost.length > 0]).toEqual([
          [...expected.records].sort(),
          [],
          expected.mustBeListed || lost.length > 0,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same, with the versions of its nodes, where nothing is lost', async () => {
    const { lost, target } = await repair(kept.files);
    const { store, graph } = await open(target);

    expect([lost, digestOf(graph.holdState())]).toEqual([[], kept.digest]);
    await store.close();
  });

  it('has versions that no client has read, where something is lost', async () => {
    const damaged = damage(kept.files, { file: 'journal', kind: 'remove', place: 0.5 });
    const before = await open(await write('whole', kept.files));
    const read = new Map(before.graph.holdState().versions());
    await before.store.close();
    const { target } = await repair(damaged);
    const { store, graph } = await open(target);
    const held = graph.holdState();
    const last = Math.max(...read.values());

    expect([...held.versions()].filter(([, version]) => version <= last)).toEqual([]);
    held.release();
    await store.close();
  });

  it('is refused where the folder to write has files, and where nothing is whole', async () => {
    const from = await write('damaged', new Map([['journal-000001', Buffer.alloc(100)]]));
    const full = await write('full', new Map([['file', Buffer.alloc(1)]]));

    await expect(repairFolder(from, full, model)).rejects.toMatchObject({ code: 'BAD_SETTINGS' });
    await expect(repairFolder(from, path.join(folder, 'none'), model)).rejects.toMatchObject({
      code: 'DAMAGED_DATA',
      message: expect.stringContaining(
        'journal-000001, byte 0: the header is not whole',
      ) as unknown,
    });
    expect((await readdir(folder)).includes('none')).toBe(false);
  });
});

let number = 0;

async function repair(damaged: Files) {
  number += 1;
  const target = path.join(folder, `repaired-${number}`);
  const from = await write(`damaged-${number}`, damaged);
  return { ...(await repairFolder(from, target, model)), target };
}

async function write(name: string, files: Files): Promise<string> {
  const to = path.join(folder, name);
  await mkdir(to);
  for (const [file, contents] of files) await writeFile(path.join(to, file), contents);
  return to;
}

/** Opens a folder as a start of the server does. */
async function open(where: string) {
  const log = new JournalLog(where, model);
  let graph: LoggedGraph | undefined;
  const store = new EmbeddedStore(model, {
    readTimeout: 60_000,
    changeLog: {
      restore: (given) => log.restore((graph = given)),
      append: (transaction) => log.append(transaction),
      close: () => log.close(),
    },
  });
  expect(await store.prepare()).toBe('loaded');
  if (graph === undefined) throw new Error('not restored');
  return { store, graph };
}

/** Whether any frame with lines is whole. */
function hasLines(files: Files): boolean {
  return [...kept.files].some(([name, file]) =>
    framesOf(file).some(
      ({ bytes, lines }) => lines.length > 0 && files.get(name)?.includes(bytes) === true,
    ),
  );
}

function damage(files: Files, { file: prefix, kind, place }: DamageDone): Files {
  const [name, file] = [...kept.files].find(([each]) => each.startsWith(prefix)) ?? ['', undefined];
  if (file === undefined || files.get(name)?.equals(file) !== true) return files;
  const byte = Math.floor(place * file.length);
  const frames = framesOf(file).map(({ bytes }) => bytes);
  const index = Math.floor(place * frames.length);
  const [frame = file, next = file] = [frames[index], frames[index + 1] ?? frames[index]];
  const foreign = framesOf(other.get(name) ?? file)[index]?.bytes ?? frame;
  const put = (contents: Buffer): Files => new Map(files).set(name, contents);
  switch (kind) {
    case 'flip':
      return put(Buffer.from(file).fill(file.readUInt8(byte) ^ 1, byte, byte + 1));
    case 'cut':
      return put(file.subarray(0, byte));
    case 'blank':
      return put(Buffer.from(file).fill(0, byte, Math.min(byte + 512, file.length)));
    case 'remove':
      return put(withFrames(file, frames.toSpliced(index, 1)));
    case 'double':
      return put(withFrames(file, frames.toSpliced(index, 0, frame)));
    case 'swap':
      return put(withFrames(file, frames.toSpliced(index, 2, next, frame)));
    case 'exchange':
      return put(withFrames(file, frames.with(index, foreign)));
    case 'delete':
      return new Map([...files].filter(([each]) => each !== name));
  }
}
