import type { Fault } from './files/fault.js';
import type { ScannedFile } from './files/scan-file.js';
import { scanFolder, type TornWrite } from './files/scan-folder.js';
import { lockFolder } from './lock-folder.js';
import type { FileSystem } from './machine/file-system.js';
import { THIS_MACHINE, type Machine } from './machine/machine.js';

/** What a folder of the journal holds, and what is wrong with it. */
export interface JournalReport {
  /** Those that count, in the order of reading; up to the first fault, if there is one. */
  readonly files: readonly ScannedFile[];
  /** The number of the last transaction that is right. */
  readonly position: number;
  /** Transactions since the snapshot. */
  readonly transactions: number;
  readonly bytes: number;
  /** What is left of a write that was broken off, which the next start cuts. */
  readonly torn?: TornWrite;
  readonly fault?: Fault;
}

/**
 * Reads all of a folder that no process has open, and changes nothing.
 *
 * @throws CommuniqueError `BAD_SETTINGS` if a process has it open.
 */
export async function verifyJournal(
  folder: string,
  machine: Machine = THIS_MACHINE,
): Promise<JournalReport> {
  const lock = await lockFolder(folder, machine);
  try {
    return await reportOn(folder, machine.fileSystem);
  } finally {
    await lock.release();
  }
}

/** The same of a folder that is known to be in nobody's hands. */
export async function reportOn(folder: string, fileSystem: FileSystem): Promise<JournalReport> {
  const { files, end, torn, fault } = await scanFolder(folder, fileSystem, {
    frame: () => undefined,
  });
  const journals = files.filter(({ kind }) => kind === 'journal');
  return {
    files,
    position: end.next - 1,
    transactions: journals.reduce((total, { lines }) => total + lines, 0),
    bytes: files.reduce((total, { bytes }) => total + bytes, 0),
    ...(torn && { torn }),
    ...(fault && { fault }),
  };
}
