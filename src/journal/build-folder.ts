import path from 'node:path';
import { CommuniqueError } from '../kernel/errors.js';
import { systemErrorCode } from '../kernel/system-error-code.js';
import { ensureFolder } from './files/ensure-folder.js';
import { faultError } from './files/fault.js';
import { unfinishedName } from './files/file-names.js';
import { removeFiles } from './files/remove-files.js';
import type { FileSystem } from './machine/file-system.js';
import { reportOn, type JournalReport } from './verify-journal.js';

/**
 * Makes a new folder of the journal, which gets its name when all in it is synced and was read again.
 *
 * @param fill Gets the folder under another name, empty.
 * @throws CommuniqueError `BAD_SETTINGS` if there is a folder of that name that is not empty.
 */
export async function buildFolder(
  folder: string,
  fileSystem: FileSystem,
  fill: (folder: string) => Promise<void>,
): Promise<JournalReport> {
  if (await hasFiles(folder, fileSystem)) {
    throw new CommuniqueError(
      'BAD_SETTINGS',
      `${folder}: expected the name of a folder that does not exist yet, or is empty, and there is one with files: take another name.`,
    );
  }
  const part = unfinishedName(folder);
  await ensureFolder(part, fileSystem);
  await removeFiles(part, fileSystem, await fileSystem.list(part));
  await fill(part);
  const report = await reportOn(part, fileSystem);
  if (report.fault !== undefined) throw faultError(part, report.fault);
  await fileSystem.rename(part, folder);
  await fileSystem.syncDirectory(path.dirname(folder));
  return report;
}

async function hasFiles(folder: string, fileSystem: FileSystem): Promise<boolean> {
  try {
    return (await fileSystem.list(folder)).length > 0;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
