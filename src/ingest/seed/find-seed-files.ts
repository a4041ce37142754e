import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { compareText } from '../../kernel/compare-text.js';
import type { Problem } from '../../kernel/problem.js';
import { systemErrorCode } from '../../kernel/system-error-code.js';

/** What a folder holds for the reader. */
interface SeedFiles {
  /** Paths from the folder on, with slashes, in order. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

const OTHER_YAML = /\.(?:yml|YAML|YML)$/u;

/**
 * Lists the `*.yaml` files below a folder; hidden ones and other kinds of file are passed over.
 *
 * Links are not followed: a data folder that somebody sends must not read files elsewhere.
 */
export async function findSeedFiles(directory: string): Promise<SeedFiles> {
  const files: string[] = [];
  const problems: Problem[] = [];
  await walk('');
  return { files: files.sort(compareText), problems };

  async function walk(folder: string): Promise<void> {
    const where = path.join(directory, folder);
    const entries = await listFolder(where);
    if (typeof entries === 'string') {
      problems.push({ message: entries, file: where, line: 1 });
      return;
    }
    for (const entry of entries) await visit(entry, folder);
  }

  async function visit(entry: Dirent, folder: string): Promise<void> {
    if (entry.name.startsWith('.')) return;
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

/** The entries of a folder, or a sentence that says why it cannot be read. */
async function listFolder(where: string): Promise<readonly Dirent[] | string> {
  try {
    return await readdir(where, { withFileTypes: true });
  } catch (error) {
    switch (systemErrorCode(error)) {
      case 'ENOENT':
        return 'there is no such folder: expected the folder of the seed files.';
      case 'ENOTDIR':
        return 'is not a folder: expected the folder of the seed files.';
      default:
        return 'the folder cannot be read: check its permissions.';
    }
  }
}
