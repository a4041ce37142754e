import { backUpJournal } from '../journal/back-up-journal.js';
import type { SettingsOf } from './command-settings.js';
import { count, holdsGraph, isInside, keptFolder, namedFolder } from './data-folder.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { printFault, printLine } from './print-line.js';

/** `communique backup`: copies the folder of the data to a new one, also while a server has it. */
export async function backUpDataCommand(
  target: string,
  settings: SettingsOf<'backup'>,
): Promise<ExitCode> {
  const folder = await keptFolder(settings, 'back up');
  if (folder === undefined) return EXIT_CODES.usage;
  if (isInside(target, folder)) {
    printFault(`${target}: expected a folder outside of ${folder}, which it is a copy of.`);
    return EXIT_CODES.usage;
  }
  return copy(folder, target);
}

/** `communique restore`: copies a backup to the folder of the data, which must not exist yet, or be empty. */
export async function restoreDataCommand(
  backup: string,
  settings: SettingsOf<'restore'>,
): Promise<ExitCode> {
  const folder = namedFolder(settings, 'restore');
  if (folder === undefined || !(await holdsGraph(backup))) return EXIT_CODES.usage;
  return copy(backup, folder);
}

async function copy(from: string, to: string): Promise<ExitCode> {
  const { position, bytes } = await backUpJournal(from, to);
  printLine(`${to}: ${count(position, 'change')}, ${count(bytes, 'byte')}, copied and read again`);
  return EXIT_CODES.ok;
}
