import { backUpJournal } from '../journal/back-up-journal.js';
import type { SettingsOf } from './command-settings.js';
import { count, dataFolder } from './data-folder.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { printLine } from './print-line.js';

/** `communique backup`: copies the folder of the data to a new one, also while a server has it. */
export function backUpDataCommand(
  target: string,
  settings: SettingsOf<'backup'>,
): Promise<ExitCode> {
  const folder = dataFolder(settings, 'back up');
  return folder === undefined ? Promise.resolve(EXIT_CODES.usage) : copy(folder, target);
}

/** `communique restore`: copies a backup to the folder of the data, which must not exist yet, or be empty. */
export function restoreDataCommand(
  backup: string,
  settings: SettingsOf<'restore'>,
): Promise<ExitCode> {
  const folder = dataFolder(settings, 'restore');
  return folder === undefined ? Promise.resolve(EXIT_CODES.usage) : copy(backup, folder);
}

async function copy(from: string, to: string): Promise<ExitCode> {
  const { position, bytes } = await backUpJournal(from, to);
  printLine(`${to}: ${count(position, 'change')}, ${count(bytes, 'byte')}, copied and read again`);
  return EXIT_CODES.ok;
}
