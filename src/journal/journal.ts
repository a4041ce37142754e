import { CommuniqueError } from '../kernel/errors.js';
import { BatchWriter } from './batch-writer.js';
import { DEFAULT_BOUNDS, type JournalBounds } from './bounds.js';
import { createFile } from './files/create-file.js';
import { ensureFolder } from './files/ensure-folder.js';
import { FILE_HEADER } from './files/file-header.js';
import { sortNames, supersededBy } from './files/file-names.js';
import { removeFiles } from './files/remove-files.js';
import type { JournalEnd, TornWrite } from './files/scan-folder.js';
import { writeLines } from './files/write-lines.js';
import { lockFolder } from './lock-folder.js';
import type { FileLock } from './machine/file-system.js';
import { THIS_MACHINE, type Machine } from './machine/machine.js';
import { recoverFolder, type Replay } from './recover-folder.js';

export interface JournalOptions {
  readonly machine?: Machine;
  readonly bounds?: JournalBounds;
}

/**
 * Transactions in the order in which they were appended, in a folder; each is a text of one line, which the journal
 * does not look into. From time to time a snapshot takes the place of those before it.
 *
 * What is acknowledged is on the disk. After a loss of power the folder opens, with all that was acknowledged and, in
 * order, perhaps some of what was not. A folder that no loss of power leaves is refused.
 */
export class Journal {
  readonly #folder: string;
  readonly #machine: Machine;
  readonly #lock: FileLock;
  readonly #writer: BatchWriter;
  /** What was left of a write that was broken off, which was cut when the folder was opened. */
  readonly cut: TornWrite | undefined;
  /** In the journals since the snapshot, without the current one. */
  #earlierBytes: number;
  #snapshot: Promise<void> | undefined;
  #isClosed = false;

  private constructor(parts: JournalParts) {
    this.#folder = parts.folder;
    this.#machine = parts.machine;
    this.#lock = parts.lock;
    this.#writer = parts.writer;
    this.cut = parts.cut;
    this.#earlierBytes = parts.earlierBytes;
  }

  /**
   * Opens a folder, or makes one.
   *
   * @param replay Gets the lines of the snapshot and the transactions after it. It may have got some when damage
   *   behind them is found.
   * @throws CommuniqueError `BAD_SETTINGS` if another process has the folder or the format is newer, `DAMAGED_DATA`
   *   with the place if it was damaged; nothing is changed then. What else the file system says.
   */
  static async open(
    folder: string,
    replay: Replay,
    { machine = THIS_MACHINE, bounds = DEFAULT_BOUNDS }: JournalOptions = {},
  ): Promise<Journal> {
    await ensureFolder(folder, machine.fileSystem);
    const lock = await lockFolder(folder, machine);
    try {
      const { file, end, earlierBytes, cut } = await recoverFolder(folder, machine, replay);
      const writer = new BatchWriter(file, end, bounds);
      return new Journal({ folder, machine, lock, writer, cut, earlierBytes });
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** The number of the last transaction that is acknowledged; the first has 1. */
  get position(): number {
    return this.#writer.end.next - 1;
  }

  /** How much would be read at a start beside the snapshot. */
  get bytesSinceSnapshot(): number {
    return this.#earlierBytes + this.#writer.end.byte;
  }

  /** Why nothing is accepted any more, if so. */
  get failure(): CommuniqueError | undefined {
    return this.#writer.failure;
  }

  /**
   * Resolves to the position of a transaction when it is on the disk. Positions and acknowledgements have the order of
   * the calls.
   *
   * @throws CommuniqueError `STORE_UNAVAILABLE` if it could not be written, and ever after: whether it is there after
   *   the next start is not known then. `BAD_USER_INPUT` if it is too long.
   */
  append(transaction: string): Promise<number> {
    if (this.#isClosed) return Promise.reject(closedError());
    return this.#writer.append(transaction);
  }

  /**
   * Writes the state, while appends go on, and then removes the files before it. If that is broken off, the state
   * before it and the transactions are still there.
   *
   * @param stateAt Called once, when all transactions up to the position were acknowledged and none after it. Must
   *   hold on to that state before it returns, and may let go of it when the promise settles. The chunks are lines, each with a newline; a line may go on in the
   *   next chunk.
   */
  snapshot(stateAt: (position: number) => AsyncIterable<string>): Promise<void> {
    if (this.#isClosed) return Promise.reject(closedError());
    if (this.#snapshot !== undefined) {
      return Promise.reject(new CommuniqueError('INTERNAL', 'a snapshot is being written already'));
    }
    this.#snapshot = this.#takeSnapshot(stateAt).finally(() => {
      this.#snapshot = undefined;
    });
    return this.#snapshot;
  }

  /** Waits for what was appended and for a snapshot, and gives the folder free. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    try {
      await this.#snapshot?.catch(() => undefined);
      await this.#writer.close();
    } finally {
      await this.#lock.release();
    }
  }

  async #takeSnapshot(stateAt: (position: number) => AsyncIterable<string>): Promise<void> {
    const { fileSystem } = this.#machine;
    const { begins, chunks } = await this.#writer.between(async () => {
      const next = await this.#beginGeneration();
      return { begins: next, chunks: stateAt(next.next - 1) };
    });
    const { generation, next, link } = begins;
    const header = { kind: 'snapshot', generation, first: next, link } as const;
    const unfinished = await createFile(this.#folder, fileSystem, header);
    try {
      await writeLines(unfinished.file, header, chunks);
      await unfinished.sync();
      await unfinished.name();
    } catch (error) {
      await unfinished.discard();
      throw error;
    }
    await unfinished.file.close();
    this.#earlierBytes = 0;
    const names = sortNames(await fileSystem.list(this.#folder));
    await removeFiles(this.#folder, fileSystem, supersededBy(names, generation));
  }

  /** Goes on in a new journal. A failure after it has its name is one of the journal as a whole. */
  async #beginGeneration(): Promise<JournalEnd> {
    const { fileSystem } = this.#machine;
    const before = this.#writer.end;
    const generation = before.generation + 1;
    const header = { kind: 'journal', generation, first: before.next, link: before.link } as const;
    const unfinished = await createFile(this.#folder, fileSystem, header);
    try {
      await unfinished.sync();
    } catch (error) {
      await unfinished.discard();
      throw error;
    }
    try {
      await unfinished.name();
    } catch (error) {
      await unfinished.file.close().catch(() => undefined);
      await this.#writer.fail(error);
      throw this.#writer.failure ?? error;
    }
    const end = { ...before, generation, byte: FILE_HEADER };
    this.#earlierBytes += before.byte;
    await this.#writer.moveTo(unfinished.file, end);
    return end;
  }
}

interface JournalParts {
  readonly folder: string;
  readonly machine: Machine;
  readonly lock: FileLock;
  readonly writer: BatchWriter;
  readonly cut: TornWrite | undefined;
  readonly earlierBytes: number;
}

function closedError(): CommuniqueError {
  return new CommuniqueError('STORE_UNAVAILABLE', 'the journal is closed: open it again');
}
