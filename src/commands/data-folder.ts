import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { systemErrorCode } from '../kernel/system-error-code.js';
import { sortNames } from '../journal/files/file-names.js';
import { printFault } from './print-line.js';

/** The settings that name the folder of the data. */
export interface FolderSettings {
  readonly dataDir?: string | undefined;
}

/** The folder of the settings; prints what to do if they name none. */
export function namedFolder({ dataDir }: FolderSettings, command: string): string | undefined {
  if (dataDir === undefined) {
    printFault(
      `There is no folder of data to ${command}: name it with --data-dir or DATA_DIR. A graph in a Neo4j has its own tools.`,
    );
  }
  return dataDir;
}

/** The folder of the settings if there is a graph in it; prints what to do if not. Nothing is created. */
export async function keptFolder(
  settings: FolderSettings,
  command: string,
): Promise<string | undefined> {
  const folder = namedFolder(settings, command);
  return folder === undefined || (await holdsGraph(folder)) ? folder : undefined;
}

/** Whether a folder holds a graph; prints what to do if not. */
export async function holdsGraph(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(reasonNotRead);
  if (typeof names !== 'string') {
    const { journals, snapshots } = sortNames(names);
    if (journals.length + snapshots.length > 0) return true;
  }
  const found = typeof names === 'string' ? names : 'it has no journal';
  printFault(`${path.resolve(folder)}: expected a folder that keeps a graph, but ${found}.`);
  return false;
}

/** Completes "expected a folder, but …". @throws any other error */
function reasonNotRead(error: unknown): string {
  switch (systemErrorCode(error)) {
    case 'ENOENT':
      return 'there is no such folder';
    case 'ENOTDIR':
      return 'it is a file, or a part of its path is';
    case 'EACCES':
      return 'there is no permission to read it: give it to the user that runs this program';
    default:
      throw error;
  }
}

/** Whether a path leads to a folder or into it. */
export function isInside(target: string, folder: string): boolean {
  const relative = path.relative(folder, target);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}

/** How many of something there are, in words. */
export function count(number: number, singular: string): string {
  return `${number} ${singular}${number === 1 ? '' : 's'}`;
}
