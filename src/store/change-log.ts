import type { Change } from '../model/change.js';
import type { GraphRecord } from '../model/record.js';
import type { Store } from './store.js';

/**
 * Where a store in memory keeps its graph between two starts: a state, and the transactions after it.
 *
 * The data that the store is filled with at first is not logged. The first transaction makes the log keep that state;
 * a log that has had no transaction restores nothing.
 */
export interface ChangeLog {
  /** Whether a transaction could not be written, so that none is any more. Absent if that cannot happen. */
  readonly isReadOnly?: boolean;
  /**
   * Restores the graph that is kept into an empty one, and opens the log. To be called once, before the others.
   *
   * @returns Whether there was one.
   * @throws CommuniqueError `DAMAGED_DATA` if what is kept was damaged, or does not fit together; `BAD_SETTINGS` if
   *   another process has it, or a newer version wrote it; `INVALID_RECORDS` if it does not conform to the model.
   */
  restore(graph: LoggedGraph): Promise<boolean>;
  /**
   * Resolves when a transaction is durable. The caller has not applied it yet, and does so at once, synchronously:
   * transactions are acknowledged in the order of the calls.
   *
   * @throws CommuniqueError `STORE_UNAVAILABLE` if it could not be written, and ever after.
   */
  append(transaction: Transaction): Promise<void>;
  /** Waits for what was appended, and lets another process have the log. */
  close(): Promise<void>;
}

/** One transaction as it is logged. */
export interface Transaction {
  /** The version of the nodes that it changes; each transaction has one more than the one before it. */
  readonly number: number;
  readonly changes: readonly Change[];
  /** Who asked for it; absent where that is not known. */
  readonly author: string | undefined;
}

/** What of the changes of a transaction is not so already in a graph. */
export interface FittedChanges {
  readonly changes: readonly Change[];
  /** Why they cannot be made; none if they can. */
  readonly problems: readonly string[];
}

/** The graph that a log keeps. */
export interface LoggedGraph extends Pick<Store, 'batchSize' | 'write'> {
  readonly resolvedEdges: NonNullable<Store['resolvedEdges']>;
  /** Ends the restoring of a state: the number of its last transaction, and the nodes with another version than 1. */
  restoreVersions(transaction: number, versions: ReadonlyMap<string, number>): void;
  /**
   * Applies a transaction that was logged, without logging it.
   *
   * @throws CommuniqueError if it does not fit the graph: a node that it names is missing.
   */
  replay(transaction: Omit<Transaction, 'author'>): void;
  /** Fits the changes of a transaction to a graph that may lack what was there before it. Changes nothing. */
  fit(changes: readonly Change[]): FittedChanges;
  /** Holds on to the state of now. */
  holdState(): HeldState;
}

/** A state of a graph, which stays as it is while the graph changes, until it is released. */
export interface HeldState {
  /** The number of the last transaction. */
  readonly transaction: number;
  /** Nodes with another version than 1, by id. */
  versions(): Iterable<readonly [id: string, version: number]>;
  /** In the order of `Store.records`. */
  records(): Iterable<GraphRecord>;
  /** To be called once, when it is no longer needed. */
  release(): void;
}
