import { CommuniqueError } from '../../../kernel/errors.js';
import type { Change } from '../../../model/change.js';
import type { ChangeLog, Transaction } from '../../change-log.js';
import type { EditedGraph } from '../../edits/edited-graph.js';
import type { Graph } from '../graph/stored-graph.js';
import { editedGraph } from './edited-graph.js';
import { keysOf, noteReads } from './read-keys.js';

/** What somebody wants to change, before it is known what that comes to. */
export interface QueuedEdit<Resolved> {
  /**
   * Works out the changes against a state of the graph. May be called again, for a later state; what it throws is the
   * outcome if the state has not changed meanwhile.
   */
  readonly resolve: (graph: EditedGraph) => Resolved;
  readonly author?: string | undefined;
  /** Whether nothing is to be logged and applied. */
  readonly dryRun?: boolean | undefined;
}

export interface EditQueueOptions {
  /** Absent for a graph that is not kept. */
  readonly log: Pick<ChangeLog, 'append'> | undefined;
  /** Applies a transaction that is durable. Must not fail. */
  readonly apply: (transaction: Transaction) => void;
}

interface HasChanges {
  readonly changes: readonly Change[];
}

/**
 * Resolves edits in the order in which they come, logs what they change, and applies that when it is durable: no reader
 * ever sees what a crash may take back.
 *
 * While transactions are being logged, the next edits are resolved against the graph without them, so that many share
 * one sync. An edit that has read something which one of them changes waits until that is applied, and is resolved again.
 */
export class EditQueue {
  readonly #graph: Graph;
  readonly #options: EditQueueOptions;
  /** How many of the transactions that are being logged change what a key stands for. */
  readonly #pending = new Map<string, number>();
  /** Resolves when the transaction that was logged last is applied, or has failed; those before it are too then. */
  #applied: Promise<void> = Promise.resolve();
  /** Resolves when the edit that came last is logged or refused, so that the next one may be resolved. */
  #resolved: Promise<void> = Promise.resolve();
  /** The number of the transaction that was logged last. */
  #last = 0;
  #fault: CommuniqueError | undefined;

  constructor(graph: Graph, options: EditQueueOptions) {
    this.#graph = graph;
    this.#options = options;
  }

  /** Resolves, when its changes are applied, to what an edit has come to, and to the number of the last transaction then. */
  run<Resolved extends HasChanges>(
    edit: QueuedEdit<Resolved>,
  ): Promise<{ readonly resolved: Resolved; readonly transaction: number }> {
    const begun = this.#resolved.then(() => this.#begin(edit));
    this.#resolved = begun.then(ignore, ignore);
    return begun.then(({ outcome }) => outcome);
  }

  /** Resolves when no transaction is being logged. Transactions that are logged meanwhile are waited for too. */
  async idle(): Promise<void> {
    await this.#resolved;
    await this.#applied;
  }

  /** Resolves an edit and logs it. The promise of its outcome is wrapped, since it is not to be waited for here. */
  async #begin<Resolved extends HasChanges>({ resolve, author, dryRun }: QueuedEdit<Resolved>) {
    const resolved = await this.#resolve(resolve);
    if (this.#fault !== undefined) throw this.#fault;
    const { changes } = resolved;
    if (changes.length === 0 || dryRun === true) {
      return { outcome: Promise.resolve({ resolved, transaction: this.#graph.transaction }) };
    }
    this.#last = Math.max(this.#last, this.#graph.transaction) + 1;
    const transaction = { number: this.#last, changes, author };
    const applied = this.#log(transaction);
    this.#applied = applied.catch(ignore);
    const outcome = applied.then(() => ({ resolved, transaction: transaction.number }));
    // It may fail before anybody waits for it.
    outcome.catch(ignore);
    return { outcome };
  }

  async #resolve<Resolved>(resolve: (graph: EditedGraph) => Resolved): Promise<Resolved> {
    for (;;) {
      const reads = new Set<string>();
      const settled = settle(() => resolve(noteReads(editedGraph(this.#graph), reads)));
      if (![...reads].some((key) => this.#pending.has(key))) return settled();
      await this.#applied;
    }
  }

  /** Logs a transaction, and applies it as soon as it is durable. */
  async #log(transaction: Transaction): Promise<void> {
    const keys = transaction.changes.flatMap((change) => keysOf(change, this.#graph.model));
    this.#count(keys, 1);
    try {
      await this.#options.log?.append(transaction);
      this.#apply(transaction);
    } finally {
      this.#count(keys, -1);
    }
  }

  #apply(transaction: Transaction): void {
    if (this.#fault !== undefined) throw this.#fault;
    try {
      this.#options.apply(transaction);
    } catch (cause) {
      this.#fault = new CommuniqueError(
        'INTERNAL',
        'the graph in memory is no longer the one that is logged: restart the server',
        { cause },
      );
      throw this.#fault;
    }
  }

  #count(keys: readonly string[], difference: 1 | -1): void {
    for (const key of keys) {
      const count = (this.#pending.get(key) ?? 0) + difference;
      if (count === 0) this.#pending.delete(key);
      else this.#pending.set(key, count);
    }
  }
}

/** Calls a function, and returns one that gives its result or throws what it has thrown. */
function settle<Result>(get: () => Result): () => Result {
  try {
    const result = get();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

function ignore(): void {
  // Whoever waits for the outcome is told.
}
