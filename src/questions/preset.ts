import { readdir, readFile } from 'node:fs/promises';
import { compareText } from '../kernel/compare-text.js';

/** A question that the pages offer as a start. */
export interface Preset {
  /** Names it in addresses: `/sandbox?op=NAME`. */
  readonly name: string;
  /** The question in words. */
  readonly title: string;
  readonly document: string;
}

/**
 * Reads the `*.graphql` files of a folder, in the order of their names.
 *
 * The first line of a file is a comment with the title; a leading number in the
 * file name (`01-…`) only orders it.
 */
export async function readPresets(folder: URL): Promise<readonly Preset[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql'));
  return Promise.all(
    files.sort(compareText).map(async (file) => {
      const document = await readFile(new URL(file, folder), 'utf8');
      const name = file.replace(/^\d+-/u, '').replace(/[.]graphql$/u, '');
      return { name, title: /^#\s*(.+)/u.exec(document)?.[1]?.trim() ?? name, document };
    }),
  );
}
