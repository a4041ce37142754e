import path from 'node:path';
import { CommuniqueError } from '../kernel/errors.js';
import { reasonNotWritten } from '../kernel/write-whole-file.js';
import { createFile } from './files/create-file.js';
import { faultError } from './files/fault.js';
import { FILE_HEADER } from './files/file-header.js';
import { journalName } from './files/file-names.js';
import { LINK_LENGTH, linesOf } from './files/frame.js';
import { removeFiles } from './files/remove-files.js';
import { scanFolder, type JournalEnd, type TornWrite } from './files/scan-folder.js';
import type { FileSystem, OpenFile } from './machine/file-system.js';
import type { Machine } from './machine/machine.js';

/** Gets what a journal holds when it is opened: first the snapshot, then the transactions after it, in order. */
export interface Replay {
  /** Some of the lines of the snapshot, in UTF-8, each with its newline. */
  snapshot(lines: Buffer): void | Promise<void>;
  /** @param first The position of the first of them. */
  transactions(transactions: readonly string[], first: number): void | Promise<void>;
}

/** A journal to which can be appended. */
export interface RecoveredFolder {
  readonly file: OpenFile;
  readonly end: JournalEnd;
  readonly earlierBytes: number;
  readonly cut: TornWrite | undefined;
}

/**
 * Replays what a folder holds, and brings it in order: what a write left that was broken off is cut, and files that
 * do not count are removed. Before that, all that was read is synced: it may be in the system's memory only, if the
 * process before was killed.
 *
 * @throws CommuniqueError if there is a fault. Nothing is changed then.
 */
export async function recoverFolder(
  folder: string,
  { fileSystem, randomBytes }: Pick<Machine, 'fileSystem' | 'randomBytes'>,
  replay: Replay,
): Promise<RecoveredFolder> {
  const scan = await scanFolder(folder, fileSystem, {
    frame: (frame, kind) => {
      if (frame.lines === 0) return;
      return kind === 'snapshot'
        ? replay.snapshot(frame.payload)
        : replay.transactions(linesOf(frame), frame.first);
    },
  });
  if (scan.fault !== undefined) throw faultError(folder, scan.fault);
  await fileSystem.syncDirectory(folder);
  await removeFiles(folder, fileSystem, scan.superseded);
  const { end, torn } = scan;
  if (end.generation === 0) return beginFirst(folder, fileSystem, randomBytes(LINK_LENGTH));
  const file = await openLast(folder, fileSystem, end, torn);
  const journals = scan.files.filter(({ kind }) => kind === 'journal');
  const earlierBytes = journals.slice(0, -1).reduce((total, { bytes }) => total + bytes, 0);
  return { file, end, earlierBytes, cut: torn };
}

async function openLast(
  folder: string,
  fileSystem: FileSystem,
  end: JournalEnd,
  torn: TornWrite | undefined,
): Promise<OpenFile> {
  const file = await fileSystem.open(path.join(folder, journalName(end.generation)), 'change');
  try {
    if (torn !== undefined) await file.truncate(end.byte);
    await file.fsync().catch((error: unknown) => {
      throw notSynced(folder, error);
    });
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** A second sync may succeed without having written what the first one lost, while it can still be read. */
function notSynced(folder: string, cause: unknown): CommuniqueError {
  return new CommuniqueError(
    'STORE_UNAVAILABLE',
    `${folder}: what was read could not be synced: ${reasonNotWritten(cause)}. Mend the cause, and restart the machine before the server: the system may take for written what is not.`,
    { cause },
  );
}

/** @param link Of no other folder, so that a file of one is not taken for one of this. */
async function beginFirst(
  folder: string,
  fileSystem: FileSystem,
  link: Buffer,
): Promise<RecoveredFolder> {
  const header = { kind: 'journal', generation: 1, first: 1, link } as const;
  const unfinished = await createFile(folder, fileSystem, header);
  try {
    await unfinished.sync();
    await unfinished.name();
  } catch (error) {
    await unfinished.discard();
    throw error;
  }
  const end = { generation: 1, byte: FILE_HEADER, next: 1, link };
  return { file: unfinished.file, end, earlierBytes: 0, cut: undefined };
}
