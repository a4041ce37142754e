import path from 'node:path';
import { systemErrorCode } from '../../kernel/system-error-code.js';
import { explainWriteError } from '../../kernel/write-whole-file.js';
import type { FileSystem } from '../machine/file-system.js';

/**
 * Makes a folder and those above it that are missing, so that a loss of power leaves them.
 *
 * @throws CommuniqueError `BAD_SETTINGS` with the reason why it cannot be made.
 */
export async function ensureFolder(folder: string, fileSystem: FileSystem): Promise<void> {
  await makeFolders(folder, fileSystem).catch((error: unknown) => {
    throw explainWriteError(folder, error);
  });
}

async function makeFolders(folder: string, fileSystem: FileSystem): Promise<void> {
  const parent = path.dirname(folder);
  try {
    await fileSystem.makeDirectory(folder);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || parent === folder) throw error;
    await makeFolders(parent, fileSystem);
    await fileSystem.makeDirectory(folder);
  }
  await fileSystem.syncDirectory(parent);
}
