import { Journal } from '../../../src/journal/journal.js';
import { CountingState, statesOf } from './counting-state.js';
import { Disk } from './disk.js';
import { machineOn } from './machines.js';
import { applyPending, type DiskImage } from './pending.js';
import { createRandom } from './random.js';
import { inTurns, makeTransaction } from './recording.js';
import { simulateFileSystem } from './simulated-file-system.js';

/** The files of a journal, and where each frame begins in them. */
export interface SmallJournal {
  readonly image: DiskImage;
  readonly files: readonly LaidOutFile[];
  /** The states after none, one, two … transactions, printed. */
  readonly states: readonly string[];
}

export interface LaidOutFile {
  readonly name: string;
  readonly contents: Buffer;
  /** Of each frame. */
  readonly starts: readonly number[];
  /** How many transactions come before the file. */
  readonly before: number;
  /** Whether the next write goes into this file. */
  readonly isLast: boolean;
}

const HEADER = 64;
const FRAME_HEADER = 56;

/** A snapshot after five transactions, and a journal of five more, closed in order. */
export async function journalWithSnapshot(seed = 1): Promise<SmallJournal> {
  const { disk, journal, state, transactions, append } = await open(seed);
  await append(5);
  const lines = state.lines().join('');
  await journal.snapshot(() => inTurns([lines]));
  await append(5);
  await journal.close();
  const [snapshot, last] = ['snapshot-000002', 'journal-000002'];
  return layOut(disk, transactions, [
    { name: snapshot, before: 0, payloads: [lines, ''], isLast: false },
    { name: last, before: 5, payloads: [...inLines(transactions.slice(5)), ''], isLast: true },
  ]);
}

/** Two journals of five transactions each, as a snapshot leaves them that was broken off, and no orderly end. */
export async function journalOfTwoFiles(seed = 1): Promise<SmallJournal> {
  const { disk, journal, transactions, append } = await open(seed);
  await append(5);
  await expect(
    journal.snapshot(() => {
      throw new Error('broken off');
    }),
  ).rejects.toThrow('broken off');
  await append(5);
  return layOut(disk, transactions, [
    {
      name: 'journal-000001',
      before: 0,
      payloads: inLines(transactions.slice(0, 5)),
      isLast: false,
    },
    { name: 'journal-000002', before: 5, payloads: inLines(transactions.slice(5)), isLast: true },
  ]);
}

async function open(seed: number) {
  const random = createRandom(seed);
  const disk = new Disk();
  const state = new CountingState();
  const machine = machineOn(simulateFileSystem(disk), seed);
  const journal = await Journal.open('/data', state, { machine });
  const transactions: string[] = [];
  const append = async (count: number): Promise<void> => {
    for (let left = count; left > 0; left -= 1) {
      const transaction = makeTransaction(random, transactions.length).replace(/x+/u, 'x');
      transactions.push(transaction);
      await journal.append(transaction);
      state.apply(transaction);
    }
  };
  return { disk, journal, state, transactions, append };
}

function inLines(transactions: readonly string[]): readonly string[] {
  return transactions.map((transaction) => `${transaction}\n`);
}

interface Layout extends Pick<LaidOutFile, 'name' | 'before' | 'isLast'> {
  readonly payloads: readonly string[];
}

function layOut(disk: Disk, transactions: readonly string[], layouts: readonly Layout[]) {
  const image = applyPending(disk.kept, disk.pending);
  const files = layouts.map(({ payloads, ...file }) => {
    let at = HEADER;
    const starts = payloads.map((payload) => {
      const start = at;
      at += FRAME_HEADER + Buffer.byteLength(payload);
      return start;
    });
    return { ...file, contents: contentsOf(image, file.name), starts };
  });
  return { image, files, states: statesOf(transactions) };
}

function contentsOf(image: DiskImage, name: string): Buffer {
  return image.files.get(image.names.get(name) ?? -1) ?? Buffer.alloc(0);
}

/** The same disk with other contents of a file. */
export function withContents(image: DiskImage, name: string, contents: Buffer): DiskImage {
  const file = image.names.get(name) ?? -1;
  return { names: image.names, files: new Map(image.files).set(file, contents) };
}
