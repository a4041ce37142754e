import { CommuniqueError } from '../kernel/errors.js';
import { Journal, type JournalOptions } from '../journal/journal.js';
import type { GraphModel } from '../model/graph-model.js';
import type { ChangeLog, HeldState, LoggedGraph, Transaction } from '../store/change-log.js';
import { printState } from './print-state.js';
import { StateReader } from './state-reader.js';
import { createTransactionReader, printTransaction } from './transaction-format.js';

export interface JournalLogOptions extends JournalOptions {
  /** When a transaction is written, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Is told what an operator should know: what a start has cut, a snapshot that failed, that no write is taken any more. */
  readonly onWarning?: (message: string) => void;
  /** From how many bytes of transactions on a snapshot may take their place. */
  readonly smallestToSnapshot?: number;
}

/** Transactions are replaced by a snapshot when they have become so many times as long as the last one. */
const TIMES_THE_STATE = 4;
const SMALLEST_TO_SNAPSHOT = 16 * 1024 * 1024;

/** Keeps a graph in a folder: a snapshot, and a journal of the transactions after it. */
export class JournalLog implements ChangeLog {
  readonly #folder: string;
  readonly #model: GraphModel;
  readonly #options: JournalLogOptions;
  readonly #now: () => number;
  readonly #onWarning: (message: string) => void;
  #opened: Opened | undefined;
  /** Whether there is a state that the journal goes on from. */
  #hasState = false;
  /** Resolves when there is one. All appends wait for the same promise, and so go on in their order. */
  #begun: Promise<void> | undefined;
  #snapshot: Promise<void> | undefined;
  /** From how many bytes of transactions on the next snapshot is tried. */
  #snapshotAt = 0;
  #hasFailed = false;

  constructor(folder: string, model: GraphModel, options: JournalLogOptions = {}) {
    this.#folder = folder;
    this.#model = model;
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#onWarning = options.onWarning ?? (() => undefined);
  }

  get isReadOnly(): boolean {
    return this.#opened?.journal.failure !== undefined;
  }

  async restore(graph: LoggedGraph): Promise<boolean> {
    const state = new StateReader(this.#folder, this.#model, graph);
    const readTransaction = createTransactionReader(this.#model);
    let stateBytes = 0;
    let isInState = true;
    const endState = (): void => {
      if (isInState) state.finish();
      isInState = false;
    };
    const journal = await Journal.open(
      this.#folder,
      {
        snapshot: (lines) => {
          stateBytes += lines.length;
          return state.take(lines);
        },
        transactions: (lines) => {
          endState();
          if (!state.hasBegun) throw this.#unfit('there are changes, but no snapshot before them');
          for (const line of lines) this.#replay(graph, readTransaction(line));
        },
      },
      this.#options,
    );
    this.#opened = { journal, graph };
    try {
      endState();
    } catch (error) {
      await journal.close();
      throw error;
    }
    if (state.hasBegun) this.#noteState(stateBytes);
    const { cut } = journal;
    if (cut !== undefined) {
      this.#onWarning(
        `${this.#folder}: ${cut.bytes} bytes at the end of ${cut.file} were cut: a write that was broken off, and not acknowledged`,
      );
    }
    return state.hasBegun;
  }

  async append(transaction: Transaction): Promise<void> {
    const { journal } = this.#open();
    const line = printTransaction(transaction, this.#now());
    this.#begun ??= this.#begin();
    await this.#begun;
    try {
      await journal.append(line);
    } catch (error) {
      this.#noteFailure();
      throw error;
    }
    this.#snapshotIfLong();
  }

  /**
   * Writes a snapshot, which takes the place of the transactions before it. While one is written, resolves with it.
   * If it fails, what was there before is there still.
   */
  snapshot(): Promise<void> {
    this.#snapshot ??= this.#takeSnapshot().finally(() => (this.#snapshot = undefined));
    return this.#snapshot;
  }

  async close(): Promise<void> {
    await this.#opened?.journal.close();
  }

  /** The journal goes on from a state of its own, not from data that another version may have changed. */
  async #begin(): Promise<void> {
    if (this.#hasState) return;
    try {
      await this.snapshot();
    } catch (cause) {
      this.#begun = undefined;
      this.#warnOfSnapshot(cause);
      throw new CommuniqueError(
        'STORE_UNAVAILABLE',
        'the change was not written: a snapshot of the graph before the first change could not be written; the log of the server says why. Mend the cause, and try again',
        { cause },
      );
    }
  }

  async #takeSnapshot(): Promise<void> {
    const { journal, graph } = this.#open();
    let bytes = 0;
    let state: HeldState | undefined;
    try {
      await journal.snapshot(() => {
        state = graph.holdState();
        return counted(printState(state), (length) => (bytes += length));
      });
    } finally {
      state?.release();
    }
    this.#noteState(bytes);
  }

  #warnOfSnapshot(error: unknown): void {
    this.#onWarning(`${this.#folder}: no snapshot could be written: ${reasonOf(error)}`);
  }

  /** Takes a snapshot in the background if that would make the next start shorter. */
  #snapshotIfLong(): void {
    const { journal } = this.#open();
    if (this.#snapshot !== undefined || journal.bytesSinceSnapshot < this.#snapshotAt) return;
    // If it fails, not before as much again was written.
    this.#snapshotAt = 2 * journal.bytesSinceSnapshot;
    this.snapshot().catch((error: unknown) => {
      this.#warnOfSnapshot(error);
    });
  }

  #noteState(bytes: number): void {
    const { smallestToSnapshot = SMALLEST_TO_SNAPSHOT } = this.#options;
    this.#hasState = true;
    this.#snapshotAt = Math.max(smallestToSnapshot, TIMES_THE_STATE * bytes);
  }

  #noteFailure(): void {
    const { failure } = this.#open().journal;
    if (failure === undefined || this.#hasFailed) return;
    this.#hasFailed = true;
    this.#onWarning(`${this.#folder}: ${failure.message}`);
  }

  #replay(
    graph: LoggedGraph,
    transaction: ReturnType<ReturnType<typeof createTransactionReader>>,
  ): void {
    if (typeof transaction === 'string') {
      throw new CommuniqueError(
        'INVALID_RECORDS',
        `${this.#folder}: a change that was written does not conform to the schema: ${transaction}`,
      );
    }
    try {
      graph.replay(transaction);
    } catch (cause) {
      throw this.#unfit(
        `change ${transaction.number} does not fit the graph before it: ${reasonOf(cause)}`,
      );
    }
  }

  #unfit(reason: string): CommuniqueError {
    return new CommuniqueError('DAMAGED_DATA', `${this.#folder}: ${reason}. Restore a backup.`);
  }

  #open(): Opened {
    if (this.#opened !== undefined) return this.#opened;
    throw new CommuniqueError('INTERNAL', 'a change is logged before the log was opened');
  }
}

interface Opened {
  readonly journal: Journal;
  readonly graph: LoggedGraph;
}

async function* counted(
  chunks: AsyncIterable<string>,
  count: (length: number) => void,
): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    count(chunk.length);
    yield chunk;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
