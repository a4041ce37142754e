import { setImmediate as nextTurn } from 'node:timers/promises';
import { CommuniqueError } from '../kernel/errors.js';
import type { JournalBounds } from './bounds.js';
import { appendFrame } from './files/append-frame.js';
import type { JournalEnd } from './files/scan-folder.js';
import type { OpenFile } from './machine/file-system.js';
import { readOnlyError } from './read-only-error.js';

interface Waiting {
  readonly transaction: string;
  readonly bytes: number;
  readonly resolve: (position: number) => void;
  readonly reject: (error: CommuniqueError) => void;
}

/**
 * Appends transactions to a journal in batches: while one is written and synced, the next gathers. One batch is
 * under way at a time.
 *
 * After a write or a sync that fails, nothing is written any more: what reached the disk is not known then, and a
 * second sync may succeed without having written what the first one lost.
 */
export class BatchWriter {
  #file: OpenFile;
  #end: JournalEnd;
  readonly #bounds: JournalBounds;
  #waiting: Waiting[] = [];
  #tasks: (() => Promise<void>)[] = [];
  #working: Promise<void> | undefined;
  #isWorking = false;
  #failure: CommuniqueError | undefined;

  constructor(file: OpenFile, end: JournalEnd, bounds: JournalBounds) {
    this.#file = file;
    this.#end = end;
    this.#bounds = bounds;
  }

  /** Behind all that is acknowledged. */
  get end(): JournalEnd {
    return this.#end;
  }

  /** Why nothing is written any more, if so. */
  get failure(): CommuniqueError | undefined {
    return this.#failure;
  }

  append(transaction: string): Promise<number> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    const bytes = Buffer.byteLength(transaction);
    const refusal = refuse(transaction, bytes, this.#bounds);
    if (refusal !== undefined) return Promise.reject(refusal);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ transaction, bytes, resolve, reject });
      this.#work();
    });
  }

  /**
   * Runs a task while no batch is under way and all who were acknowledged have gone on. It fails with the reason
   * for which nothing is written any more, if there is one.
   */
  between<Result>(task: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#tasks.push(async () => {
        if (this.#failure === undefined) await task().then(resolve, reject);
        else reject(this.#failure);
      });
      this.#work();
    });
  }

  /** Goes on in another file. Only for a task between two batches. */
  async moveTo(file: OpenFile, end: JournalEnd): Promise<void> {
    const before = this.#file;
    this.#file = file;
    this.#end = end;
    // All in it is synced.
    await before.close().catch(() => undefined);
  }

  /** Refuses what comes and rejects who waits; what was written and not acknowledged is cut off, if that is possible. */
  async fail(cause: unknown): Promise<void> {
    const failure = (this.#failure ??= readOnlyError(cause));
    // Otherwise it would be there after the next start, on the disk or only in the system's memory.
    await this.#file.truncate(this.#end.byte).catch(() => undefined);
    for (const { reject } of this.#waiting.splice(0)) reject(failure);
  }

  /** Waits for all that was appended, writes an empty frame, by which damage of the last one shows, and closes the file. */
  async close(): Promise<void> {
    await this.#working;
    if (this.#failure === undefined)
      await this.#write([]).catch((error: unknown) => this.fail(error));
    await this.#file.close();
  }

  #work(): void {
    if (this.#isWorking) return;
    this.#isWorking = true;
    this.#working = this.#workOff();
  }

  async #workOff(): Promise<void> {
    // What is appended in the same turn joins the first batch.
    await Promise.resolve();
    while (this.#tasks.length > 0 || this.#waiting.length > 0) {
      const task = this.#tasks.shift();
      if (task === undefined) await this.#writeBatch();
      else await task();
      // Those who were acknowledged go on, and what they append next joins one batch.
      await nextTurn();
    }
    this.#isWorking = false;
  }

  async #writeBatch(): Promise<void> {
    const batch = this.#waiting.splice(0, this.#batchLength());
    const { next } = this.#end;
    try {
      await this.#write(batch);
    } catch (error) {
      this.#waiting.unshift(...batch);
      await this.fail(error);
      return;
    }
    for (const [index, { resolve }] of batch.entries()) resolve(next + index);
  }

  /** How many of those that wait fit into one batch: at least one. */
  #batchLength(): number {
    let bytes = 0;
    const over = this.#waiting.findIndex((each) => (bytes += each.bytes + 1) > this.#bounds.batch);
    return over === -1 ? this.#waiting.length : Math.max(over, 1);
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    const place = await appendFrame(this.#file, this.#end, {
      lines: batch.length,
      text: batch.map(({ transaction }) => `${transaction}\n`).join(''),
      bytes: batch.reduce((total, { bytes }) => total + bytes + 1, 0),
    });
    await this.#file.fdatasync();
    this.#end = { ...place, generation: this.#end.generation };
  }
}

function refuse(
  transaction: string,
  bytes: number,
  bounds: JournalBounds,
): CommuniqueError | undefined {
  if (bytes > bounds.transaction) {
    return new CommuniqueError(
      'BAD_USER_INPUT',
      `a change of at most ${bounds.transaction} bytes was expected, and one of ${bytes} bytes came: write it in parts`,
    );
  }
  if (transaction.includes('\n')) {
    return new CommuniqueError('INTERNAL', 'expected a transaction in one line');
  }
  return undefined;
}
