import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { compareText } from './compare-text.js';
import { systemErrorCode } from './system-error-code.js';

/**
 * The entries of a folder by name, hidden ones left out; or a sentence that says why it cannot be read.
 *
 * @param what Completes "expected the folder of the …".
 */
export async function listFolder(
  folder: string,
  what: string,
): Promise<readonly Dirent[] | string> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(({ name }) => !name.startsWith('.'))
      .sort((left, right) => compareText(left.name, right.name));
  } catch (error) {
    switch (systemErrorCode(error)) {
      case 'ENOENT':
        return `there is no such folder: expected the folder of the ${what}.`;
      case 'ENOTDIR':
        return `is not a folder: expected the folder of the ${what}.`;
      default:
        return 'the folder cannot be read: check its permissions.';
    }
  }
}
