import { printDamage } from '../journal/files/fault.js';
import { repairJournal } from '../journal/repair-journal.js';
import type { SettingsOf } from './command-settings.js';
import { count, keptFolder } from './data-folder.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { printFault, printLine } from './print-line.js';

/**
 * `communique repair`: saves what is whole in a damaged folder of data into a new folder, and lists what is not. The
 * exit code says whether anything was lost.
 */
export async function repairDataCommand(
  target: string,
  settings: SettingsOf<'repair'>,
): Promise<ExitCode> {
  const folder = await keptFolder(settings, 'repair');
  if (folder === undefined) return EXIT_CODES.usage;
  const { saved, lost } = await repairJournal(folder, target);
  for (const damage of lost) printFault(`${folder}: ${printDamage(damage)}`);
  if (lost.some(({ file }) => file.startsWith('snapshot'))) {
    printFault(
      `${target}: the snapshot has lost some of its lines, so that no server opens this folder: restore a backup. The lines that are whole, one a node or an edge, are saved for whoever wants to take them out.`,
    );
  }
  printLine(
    `${target}: ${count(saved.transactions, 'change')} saved, ${count(lost.length, 'place')} lost`,
  );
  return lost.length === 0 ? EXIT_CODES.ok : EXIT_CODES.problemsInData;
}
