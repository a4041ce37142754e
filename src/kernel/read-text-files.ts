import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFolder } from './list-folder.js';
import type { Problem } from './problem.js';
import { readText } from './read-text.js';

/** A file written by hand. */
export interface TextFile {
  /** Without its folder. */
  readonly name: string;
  /** With the path of the folder. */
  readonly path: string;
  readonly text: string;
}

/** A kind of folder with such files. */
export interface TextFolder {
  /** With its dot: `.graphql`. */
  readonly ending: string;
  /** Files with such names are most likely meant to be read: each is a problem. */
  readonly wrongEnding: RegExp;
  /** Completes "expected the folder of …" and "the folder holds no …". */
  readonly what: string;
}

/** The files of a folder, and a problem for each that cannot be read. */
export interface TextFiles {
  readonly files: readonly TextFile[];
  readonly problems: readonly Problem[];
}

/** Files open at the same time; operating systems limit them. */
const MOST_OPEN = 64;

/**
 * Reads the text files with one ending that lie directly in a folder, by name; subfolders and
 * hidden files are ignored. A folder without such files is a problem too.
 */
export async function readTextFiles(folder: string, kind: TextFolder): Promise<TextFiles> {
  const found = await listFolder(folder, kind.what);
  if (typeof found === 'string') return { files: [], problems: [problemAt(folder, found)] };
  const entries = found.filter((entry) => !entry.isDirectory());
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

/** A file, its problem, or `undefined` if it is not one of the files to be read. */
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
  if (await isFolder(path)) return undefined; // a link to one
  const text = await readText(path);
  return typeof text === 'string' ? { name, path, text } : text;
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isDirectory() === true;
}

function problemAt(file: string, message: string): Problem {
  return { file, line: 1, message };
}
