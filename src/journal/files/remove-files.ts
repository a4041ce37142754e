import path from 'node:path';
import { systemErrorCode } from '../../kernel/system-error-code.js';
import type { FileSystem } from '../machine/file-system.js';

/** Removes files, those too that are gone already, and syncs the folder. */
export async function removeFiles(
  folder: string,
  fileSystem: FileSystem,
  names: readonly string[],
): Promise<void> {
  for (const name of names) {
    await fileSystem.unlink(path.join(folder, name)).catch((error: unknown) => {
      if (systemErrorCode(error) !== 'ENOENT') throw error;
    });
  }
  if (names.length > 0) await fileSystem.syncDirectory(folder);
}
