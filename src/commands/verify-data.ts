import { printDamage } from '../journal/files/fault.js';
import { verifyJournal } from '../journal/verify-journal.js';
import type { SettingsOf } from './command-settings.js';
import { count, keptFolder } from './data-folder.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { printFault, printLine } from './print-line.js';

/** `communique verify`: reads all of the folder of the data, and says what is wrong with it. Changes nothing. */
export async function verifyDataCommand(settings: SettingsOf<'verify'>): Promise<ExitCode> {
  const folder = await keptFolder(settings, 'verify');
  if (folder === undefined) return EXIT_CODES.usage;
  const { files, position, torn, fault } = await verifyJournal(folder);
  for (const { file, kind, bytes, lines } of files) {
    const content = kind === 'journal' ? count(lines, 'change') : count(lines, 'line');
    printLine(`${file}: ${content}, ${count(bytes, 'byte')}`);
  }
  if (torn !== undefined) {
    printLine(
      `${torn.file}: ${count(torn.bytes, 'byte')} from byte ${torn.byte} on are left of a write that was broken off; the next start cuts them`,
    );
  }
  if (fault !== undefined) {
    printFault(
      fault.kind === 'damage'
        ? `${folder}: ${printDamage(fault.damage)}`
        : `${folder}: ${fault.file} has format ${fault.format}, which is newer than this version of Communiqué reads`,
    );
    return EXIT_CODES.problemsInData;
  }
  printLine(`${folder}: whole, ${count(position, 'change')} since it was begun`);
  return EXIT_CODES.ok;
}
