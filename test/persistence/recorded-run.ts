import type { GraphModel } from '../../src/model/graph-model.js';
import type { Transaction } from '../../src/store/change-log.js';
import { Disk } from '../journal/disk/disk.js';
import { createRandom } from '../journal/disk/random.js';
import type { RecordedCall } from '../journal/disk/recording.js';
import { simulateFileSystem } from '../journal/disk/simulated-file-system.js';
import { openReplaying } from '../support/open-replaying.js';
import { smallWorld } from '../support/small-world.js';
import { openKept } from './kept-graph.js';
import { LENIENT, randomEdits } from './random-edits.js';

export interface RecordedRun {
  readonly calls: readonly RecordedCall[];
  /** The digests of the graph after none, one, two … transactions. */
  readonly states: readonly string[];
  readonly snapshots: number;
}

/** Several writers edit a graph until there are so many transactions; all calls of its file system are recorded. */
export async function recordRun(
  model: GraphModel,
  { seed, transactions }: { readonly seed: number; readonly transactions: number },
): Promise<RecordedRun> {
  const random = createRandom(seed);
  const calls: RecordedCall[] = [];
  const submitted: Transaction[] = [];
  let acknowledged = 0;
  let snapshots = 0;
  const fileSystem = simulateFileSystem(new Disk(), {
    onCall: (call) => {
      calls.push({ call, acknowledged, submitted: submitted.length });
      if (call.kind === 'rename' && call.to.includes('snapshot')) snapshots += 1;
    },
  });
  const { store, digest } = await openKept(model, fileSystem, {
    smallestToSnapshot: 25_000,
    onAppend: (transaction) => submitted.push(transaction),
    onDurable: () => {
      acknowledged += 1;
    },
  });
  const write = async (): Promise<void> => {
    while (submitted.length < transactions) {
      await store.edit(randomEdits(model, random), LENIENT).catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: 1 + (seed % 6) }, write));
  const last = digest();
  await store.close();
  calls.push({ call: { kind: 'sync directory' }, acknowledged, submitted: submitted.length });
  const states = await statesOf(model, submitted);
  if (states.at(-1) !== last) throw new Error('replayed, it is another graph than it was');
  return { calls, states, snapshots };
}

async function statesOf(
  model: GraphModel,
  transactions: readonly Transaction[],
): Promise<readonly string[]> {
  const { store, replay, digest } = await openReplaying(model);
  await store.write(smallWorld);
  await store.markLoaded();
  const states = [digest()];
  for (const { changes } of transactions) {
    replay(changes);
    states.push(digest());
  }
  return states;
}
