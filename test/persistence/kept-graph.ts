import type { FileSystem } from '../../src/journal/machine/file-system.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import { JournalLog, type JournalLogOptions } from '../../src/persistence/journal-log.js';
import type { LoggedGraph, Transaction } from '../../src/store/change-log.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { machineOn } from '../journal/disk/machines.js';
import { digestOf } from '../support/state-digest.js';
import { smallWorld } from '../support/small-world.js';

/** A store that keeps its graph in /data, as on a start of the server. */
export interface KeptGraph {
  readonly store: EmbeddedStore;
  readonly log: JournalLog;
  /** Whether it was there already; otherwise it was filled with the small world. */
  readonly isRestored: boolean;
  /** Equal for equal graphs with equal versions. */
  readonly digest: () => string;
}

type Options = Omit<JournalLogOptions, 'machine'> & {
  /** Is called with each transaction before it is logged. */
  readonly onAppend?: (transaction: Transaction) => void;
  /** Is called with each transaction when it is durable. */
  readonly onDurable?: (transaction: Transaction) => void;
};

export async function openKept(
  model: GraphModel,
  fileSystem: FileSystem,
  { onAppend, onDurable, ...options }: Options = {},
): Promise<KeptGraph> {
  const machine = machineOn(fileSystem);
  const log = new JournalLog('/data', model, { now: () => 0, ...options, machine });
  let graph: LoggedGraph | undefined;
  const store = new EmbeddedStore(model, {
    readTimeout: 60_000,
    changeLog: {
      restore: (given) => log.restore((graph = given)),
      append: async (transaction) => {
        onAppend?.(transaction);
        await log.append(transaction);
        onDurable?.(transaction);
      },
      close: () => log.close(),
    },
  });
  const isRestored = (await store.prepare()) === 'loaded';
  if (!isRestored) {
    await store.write(smallWorld);
    await store.markLoaded();
  }
  return {
    store,
    log,
    isRestored,
    digest: () => {
      if (graph === undefined) throw new Error('not prepared');
      return digestOf(graph.holdState());
    },
  };
}
