import { systemErrorCode } from '../kernel/system-error-code.js';
import { buildFolder } from './build-folder.js';
import { createFile, type UnfinishedFile } from './files/create-file.js';
import { faultError } from './files/fault.js';
import { FILE_HEADER } from './files/file-header.js';
import { removeFiles } from './files/remove-files.js';
import { scanFolder, type FolderScan } from './files/scan-folder.js';
import { writeFully } from './files/write-fully.js';
import type { FileSystem } from './machine/file-system.js';
import { nodeFileSystem } from './machine/node-file-system.js';
import type { JournalReport } from './verify-journal.js';

/**
 * Copies a journal to a new folder, while this or another process appends to it: all that was acknowledged before
 * the call, and perhaps some of what came after. The copy is synced, and read again.
 *
 * @throws CommuniqueError `DAMAGED_DATA` if the journal is damaged, `BAD_SETTINGS` if the folder exists.
 */
export function backUpJournal(
  folder: string,
  target: string,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<JournalReport> {
  return buildFolder(target, fileSystem, async (part) => {
    for (;;) {
      const before = await fileSystem.list(folder);
      const scan = await copyFiles(folder, part, fileSystem);
      if (scan !== undefined && scan.fault === undefined) return;
      await removeFiles(part, fileSystem, await fileSystem.list(part));
      // A snapshot that was finished meanwhile has removed the files before it.
      const after = await fileSystem.list(folder);
      if (scan?.fault !== undefined && isSame(before, after)) throw faultError(folder, scan.fault);
    }
  });
}

/** Copies the frames that are whole; `undefined` if a file was removed meanwhile. */
async function copyFiles(
  folder: string,
  part: string,
  fileSystem: FileSystem,
): Promise<FolderScan | undefined> {
  let copy: UnfinishedFile | undefined;
  let byte = 0;
  const finish = async (): Promise<void> => {
    await copy?.sync();
    await copy?.name();
    await copy?.file.close();
    copy = undefined;
  };
  try {
    const scan = await scanFolder(folder, fileSystem, {
      header: async (header) => {
        await finish();
        copy = await createFile(part, fileSystem, header);
        byte = FILE_HEADER;
      },
      frame: async (frame) => {
        if (copy === undefined) return;
        await writeFully(copy.file, frame.bytes, byte);
        byte += frame.bytes.length;
      },
    });
    await finish();
    return scan;
  } catch (error) {
    await copy?.discard();
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  const names = new Set(left);
  return left.length === right.length && right.every((name) => names.has(name));
}
