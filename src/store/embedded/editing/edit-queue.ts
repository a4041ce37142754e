import { CommuniqueError } from '../../../kernel/errors.js';
import type { Change } from '../../../model/change.js';
import type { ChangeLog, Transaction } from '../../change-log.js';
import type { EditedGraph } from '../../edits/edited-graph.js';
import type { Graph } from '../graph/stored-graph.js';
import { editedGraph } from './edited-graph.js';
import { NotedReads } from './noted-reads.js';
import { PendingChanges } from './pending-changes.js';

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

interface Outcome<Resolved> {
  readonly resolved: Resolved;
  /** The number of the last transaction. */
  readonly transaction: number;
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
  readonly #edited: EditedGraph;
  readonly #pending: PendingChanges;
  /** Each tries to begin an edit; returns the transaction that it has to wait for, or 0. */
  readonly #waiting: (() => number)[] = [];
  /** The transaction that the first of those waits for. */
  #waitsFor = 0;
  /** Resolves when the transaction that was logged last is applied, or has failed; those before it are too then. */
  #applied: Promise<void> = Promise.resolve();
  /** The number of the transaction that was logged last. */
  #last = 0;
  #fault: CommuniqueError | undefined;

  constructor(graph: Graph, options: EditQueueOptions) {
    this.#graph = graph;
    this.#options = options;
    this.#edited = editedGraph(graph);
    this.#pending = new PendingChanges(graph.model);
  }

  /** Resolves, when its changes are applied, to what an edit has come to, and to the number of the last transaction then. */
  run<Resolved extends HasChanges>(edit: QueuedEdit<Resolved>): Promise<Outcome<Resolved>> {
    return new Promise((resolve) => {
      this.#waiting.push(() => {
        const reads = new NotedReads(this.#edited, this.#pending);
        const resolved = settle(() => edit.resolve(reads));
        if (reads.waitsFor === 0) resolve(this.#carryOut(edit, resolved));
        return reads.waitsFor;
      });
      if (this.#waitsFor === 0) this.#workOff();
    });
  }

  /** Resolves when no transaction is being logged. Transactions that are logged meanwhile are waited for too. */
  async idle(): Promise<void> {
    let applied: Promise<void>;
    do {
      applied = this.#applied;
      await applied;
    } while (applied !== this.#applied);
  }

  /** Begins the edits that wait, up to one that has to wait for a transaction. */
  #workOff(): void {
    this.#waitsFor = 0;
    for (let begin = this.#waiting[0]; begin !== undefined; begin = this.#waiting[0]) {
      this.#waitsFor = begin();
      if (this.#waitsFor > 0) return;
      this.#waiting.shift();
    }
  }

  async #carryOut<Resolved extends HasChanges>(
    { author, dryRun }: QueuedEdit<Resolved>,
    settled: () => Resolved,
  ): Promise<Outcome<Resolved>> {
    const resolved = settled();
    if (this.#fault !== undefined) throw this.#fault;
    const { changes } = resolved;
    if (changes.length === 0 || dryRun === true) {
      return { resolved, transaction: this.#graph.transaction };
    }
    this.#last = Math.max(this.#last, this.#graph.transaction) + 1;
    const transaction = { number: this.#last, changes, author };
    const applied = this.#log(transaction);
    this.#applied = applied.catch(ignore);
    await applied;
    return { resolved, transaction: transaction.number };
  }

  /** Logs a transaction, and applies it as soon as it is durable. */
  async #log(transaction: Transaction): Promise<void> {
    const { log } = this.#options;
    if (log === undefined) {
      this.#apply(transaction);
      return;
    }
    const before = this.#applied;
    this.#pending.add(transaction);
    try {
      await log.append(transaction);
      this.#apply(transaction);
    } catch (error) {
      // One that is refused at once fails before those that are being written.
      await before;
      throw error;
    } finally {
      this.#settle(transaction.number);
    }
  }

  #settle(transaction: number): void {
    this.#pending.settle(transaction);
    if (this.#waitsFor > 0 && this.#waitsFor <= transaction) this.#workOff();
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
