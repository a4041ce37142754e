import type { Dirent } from 'node:fs';
import path from 'node:path';
import { compareText } from '../../kernel/compare-text.js';
import { listFolder } from '../../kernel/list-folder.js';
import type { Problem } from '../../kernel/problem.js';

/** The seed files of a folder. */
interface SeedFiles {
  /** Sorted paths relative to the folder, with slashes. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

const OTHER_YAML = /\.(?:yml|YAML|YML)$/u;

/**
 * Lists the `*.yaml` files of a folder and its subfolders; hidden files and other kinds of file are ignored.
 *
 * Links are not followed: a data folder from somebody else must not read files outside it.
 */
export async function findSeedFiles(directory: string): Promise<SeedFiles> {
  const files: string[] = [];
  const problems: Problem[] = [];
  await walk('');
  return { files: files.sort(compareText), problems };

  async function walk(folder: string): Promise<void> {
    const where = path.join(directory, folder);
    const entries = await listFolder(where, 'seed files');
    if (typeof entries === 'string') {
      problems.push({ message: entries, file: where, line: 1 });
      return;
    }
    for (const entry of entries) await visit(entry, folder);
  }

  async function visit(entry: Dirent, folder: string): Promise<void> {
    const relative = path.posix.join(folder, entry.name);
    if (entry.isSymbolicLink()) {
      add(relative, 'is a link: put the file itself here.');
    } else if (entry.isDirectory()) {
      await walk(relative);
    } else if (entry.isFile() && entry.name.endsWith('.yaml')) {
      files.push(relative);
    } else if (OTHER_YAML.test(entry.name)) {
      add(relative, 'is not read: expected a name that ends in ".yaml".');
    }
  }

  function add(relative: string, message: string): void {
    problems.push({ message, file: path.join(directory, relative), line: 1 });
  }
}
