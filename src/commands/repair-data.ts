import { printDamage } from '../journal/files/fault.js';
import { loadModel } from '../library/load-model.js';
import { repairFolder } from '../library/repair-folder.js';
import type { SettingsOf } from './command-settings.js';
import { count, isInside, keptFolder } from './data-folder.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { printFault, printLine } from './print-line.js';

/**
 * `communique repair`: saves what is whole in a damaged folder of data into a new folder, which a server opens, and
 * lists what is not. The exit code says whether anything was lost.
 */
export async function repairDataCommand(
  target: string,
  settings: SettingsOf<'repair'>,
): Promise<ExitCode> {
  const folder = await keptFolder(settings, 'repair');
  if (folder === undefined) return EXIT_CODES.usage;
  if (isInside(target, folder)) {
    printFault(
      `${target}: expected a folder outside of ${folder}, of which it saves what is whole.`,
    );
    return EXIT_CODES.usage;
  }
  const model = await loadModel(settings.schema);
  const { records, changes, lost } = await repairFolder(folder, target, model);
  for (const damage of lost) printFault(`${folder}: ${printDamage(damage)}`);
  printLine(
    `${target}: a graph of ${count(records, 'record')} saved, with ${count(changes, 'change')} after the snapshot; ${count(lost.length, 'fault')} in ${folder}`,
  );
  return lost.length === 0 ? EXIT_CODES.ok : EXIT_CODES.problemsInData;
}
