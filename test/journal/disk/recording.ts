import { setImmediate as nextTurn } from 'node:timers/promises';
import { Journal } from '../../../src/journal/journal.js';
import type { FileSystem } from '../../../src/journal/machine/file-system.js';
import { CountingState } from './counting-state.js';
import { Disk, type DiskCall } from './disk.js';
import { machineOn } from './machines.js';
import { createRandom, type Random } from './random.js';
import { simulateFileSystem } from './simulated-file-system.js';

/** The calls of a run, each with what was known when it was made. */
export interface Recording {
  readonly calls: readonly RecordedCall[];
  /** In the order of their calls. */
  readonly transactions: readonly string[];
}

export interface RecordedCall {
  readonly call: DiskCall;
  readonly acknowledged: number;
  readonly submitted: number;
}

export interface RunOptions {
  readonly seed: number;
  readonly transactions: number;
  readonly writers: number;
  /** After how many transactions a snapshot begins. */
  readonly snapshotsAt: readonly number[];
  /** A file system with a fault of its own, around the simulated one. */
  readonly around?: (fileSystem: FileSystem) => FileSystem;
  /** The lines of a snapshot. */
  readonly linesOf?: (state: CountingState) => AsyncIterable<string>;
}

/** Runs several writers, and snapshots while they write, and records all calls. */
export async function record(options: RunOptions): Promise<Recording> {
  const random = createRandom(options.seed);
  const calls: RecordedCall[] = [];
  const transactions: string[] = [];
  let acknowledged = 0;
  const simulated = simulateFileSystem(new Disk(), {
    onCall: (call) => calls.push({ call, acknowledged, submitted: transactions.length }),
  });
  const state = new CountingState();
  const journal = await Journal.open('/data', state, {
    machine: machineOn(options.around?.(simulated) ?? simulated),
  });
  const linesOf = options.linesOf ?? pinned;
  const snapshotsAt = [...options.snapshotsAt];
  let snapshot = Promise.resolve();
  const write = async (): Promise<void> => {
    while (transactions.length < options.transactions) {
      const transaction = makeTransaction(random, transactions.length);
      transactions.push(transaction);
      await journal.append(transaction);
      acknowledged += 1;
      state.apply(transaction);
      if (acknowledged >= (snapshotsAt[0] ?? Infinity)) {
        snapshotsAt.shift();
        snapshot = snapshot.then(() => journal.snapshot(() => linesOf(state)));
      }
    }
  };
  await Promise.all(Array.from({ length: options.writers }, write));
  await snapshot;
  await journal.close();
  // What stands at the end of all calls.
  calls.push({ call: { kind: 'sync directory' }, acknowledged, submitted: transactions.length });
  return { calls, transactions };
}

/** Some a sector long, some several. */
export function makeTransaction(random: Random, number: number): string {
  const padding = 'x'.repeat(random.below(random.chance(0.2) ? 1500 : 120));
  return JSON.stringify({ key: `k${random.below(12)}`, add: number, padding });
}

/** The lines of the state as it is now, some at a time. */
function pinned(state: CountingState): AsyncIterable<string> {
  return inTurns(state.lines());
}

/** What other tasks do between two chunks comes between them. */
export async function* inTurns(chunks: Iterable<string>): AsyncIterable<string> {
  for (const chunk of chunks) {
    await nextTurn();
    yield chunk;
  }
}
