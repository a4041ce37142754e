import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { compareText } from '../../kernel/compare-text.js';
import type { SdlFile } from './parse-sdl.js';

/**
 * Reads the `*.graphql` files directly in a folder, by name; folders in it are left alone.
 *
 * Each file is called by its path from where the folder's own path begins.
 */
export async function readSchemaFolder(folder: string): Promise<readonly SdlFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.graphql'))
    .map((entry) => entry.name)
    .toSorted(compareText);
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { name: path, text: await readFile(path, 'utf8') };
    }),
  );
}
