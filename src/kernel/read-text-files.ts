import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from './compare-text.js';
import type { Problem } from './problem.js';
import { systemErrorCode } from './system-error-code.js';

/** A file that somebody wrote by hand. */
export interface TextFile {
  /** Within its folder. */
  readonly name: string;
  /** From where the folder's own path begins. */
  readonly path: string;
  readonly text: string;
}

/** What a folder of such files is for. */
export interface TextFolder {
  /** With its dot: `.graphql`. */
  readonly ending: string;
  /** Names that end so were meant, most likely, and are told of. */
  readonly wrongEnding: RegExp;
  /** Completes "expected the folder of …" and "the folder holds no …". */
  readonly what: string;
}

/** What a folder holds, and every file in it that cannot be read. */
export interface TextFiles {
  readonly files: readonly TextFile[];
  readonly problems: readonly Problem[];
}

/** Larger files are not written by hand. */
const MOST_BYTES = 2 * 1024 * 1024;

/** Files read at once: many more would run into the limits that systems set. */
const MOST_OPEN = 64;

/**
 * Reads the text files with one ending that lie directly in a folder, by name; folders in it and
 * hidden files are left alone. That there is none is a problem too.
 */
export async function readTextFiles(folder: string, kind: TextFolder): Promise<TextFiles> {
  const entries = await listFolder(folder, kind);
  if (typeof entries === 'string') return { files: [], problems: [problemAt(folder, entries)] };
  const files: TextFile[] = [];
  const problems: Problem[] = [];
  for (let start = 0; start < entries.length; start += MOST_OPEN) {
    const batch = entries.slice(start, start + MOST_OPEN);
    const read = await Promise.all(batch.map(({ name }) => readEntry(folder, name, kind)));
    for (const each of read) {
      if (each === undefined) continue;
      if ('text' in each) files.push(each);
      else problems.push(each);
    }
  }
  if (files.length === 0 && problems.length === 0) {
    const wanted = `expected files whose names end in "${kind.ending}".`;
    problems.push(problemAt(folder, `the folder holds no ${kind.what}: ${wanted}`));
  }
  return { files, problems };
}

/** The entries that are to be looked at, in order, or a sentence that says why there are none. */
async function listFolder(
  folder: string,
  { what }: TextFolder,
): Promise<readonly Dirent[] | string> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .sort((left, right) => compareText(left.name, right.name));
  } catch (error) {
    switch (systemErrorCode(error)) {
      case 'ENOENT':
        return `there is no such folder: expected the folder of the ${what}.`;
      case 'ENOTDIR':
        return `is not a folder: expected the folder of the ${what}.`;
      default:
        return `the folder of the ${what} cannot be read: check its permissions.`;
    }
  }
}

/** A file, what is wrong with it, or nothing where it is none of these files. */
async function readEntry(
  folder: string,
  name: string,
  { ending, wrongEnding }: TextFolder,
): Promise<TextFile | Problem | undefined> {
  const path = join(folder, name);
  if (!name.endsWith(ending)) {
    if (!wrongEnding.test(name)) return undefined;
    return problemAt(path, `is not read: expected a name that ends in "${ending}".`);
  }
  try {
    const { size, ...kind } = await statKind(path);
    if (kind.isFolder) return undefined; // a link to one
    if (!kind.isFile) return problemAt(path, 'is no file that can be read: put a file here.');
    if (size > MOST_BYTES) {
      return problemAt(path, `has ${size} bytes; ${MOST_BYTES} are the most: split it.`);
    }
    return { name, path, text: UTF_8.decode(await readFile(path)) };
  } catch (error) {
    const isOther = systemErrorCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA';
    return problemAt(
      path,
      isOther
        ? 'is not UTF-8: save it as UTF-8.'
        : 'the file cannot be read: check its permissions.',
    );
  }
}

/** Links are followed, since containers mount files as links; a pipe would be waited for without end. */
async function statKind(path: string) {
  const stats = await stat(path);
  return { size: stats.size, isFile: stats.isFile(), isFolder: stats.isDirectory() };
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function problemAt(file: string, message: string): Problem {
  return { file, line: 1, message };
}
