import { loadModel } from '../library/load-model.js';
import { compactFolder } from '../library/compact-folder.js';
import type { SettingsOf } from './command-settings.js';
import { count, keptFolder } from './data-folder.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { printFault, printLine } from './print-line.js';

/** `communique compact`: writes a snapshot that takes the place of all changes, so that the next start is the shortest. */
export async function compactDataCommand(settings: SettingsOf<'compact'>): Promise<ExitCode> {
  const folder = await keptFolder(settings, 'compact');
  if (folder === undefined) return EXIT_CODES.usage;
  const compacted = await compactFolder(folder, await loadModel(settings.schema), printFault);
  printLine(
    compacted === undefined
      ? `${folder}: nothing was written yet`
      : `${folder}: ${count(compacted.before, 'byte')} before, ${compacted.after} after`,
  );
  return EXIT_CODES.ok;
}
