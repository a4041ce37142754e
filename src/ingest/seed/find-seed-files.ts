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

/** Which files of a folder are read. */
export interface FileEndings {
  /** Each with its dot. */
  readonly read: readonly string[];
  /** Files with such names are most likely meant to be read: each is a problem. */
  readonly wrong: RegExp;
}

const YAML: FileEndings = { read: ['.yaml'], wrong: /\.(?:yml|YAML|YML)$/u };

/**
 * Lists the files of a folder and its subfolders with these endings, by default `.yaml`; hidden files and other kinds
 * of file are ignored.
 *
 * Links are not followed: a data folder from somebody else must not read files outside it.
 */
export async function findSeedFiles(
  directory: string,
  endings: FileEndings = YAML,
): Promise<SeedFiles> {
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
    } else if (entry.isFile() && endings.read.some((ending) => entry.name.endsWith(ending))) {
      files.push(relative);
    } else if (endings.wrong.test(entry.name)) {
      add(relative, `is not read: expected a name that ends in ${printEndings(endings)}.`);
    }
  }

  function add(relative: string, message: string): void {
    problems.push({ message, file: path.join(directory, relative), line: 1 });
  }
}

/** `".yaml", ".csv" or ".jsonl"`. */
export function printEndings({ read }: FileEndings): string {
  const quoted = read.map((ending) => `"${ending}"`);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter(Boolean).join(' or ');
}
