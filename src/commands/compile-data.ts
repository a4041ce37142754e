import { printRecords } from '../ingest/records/write-records-file.js';
import { readValidSeed } from '../ingest/seed/read-valid-seed.js';
import type { SettingsOf } from './command-settings.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { loadModel } from '../library/load-model.js';
import { writeOut } from './write-out.js';

/** `communique data compile`: a folder of seed files to the one file that a server loads; `-` is standard output. */
export async function compileDataCommand(
  folder: string,
  file: string,
  { schema }: SettingsOf<'data compile'>,
): Promise<ExitCode> {
  const records = await readValidSeed(folder, await loadModel(schema));
  await writeOut(file, [printRecords(records)]);
  return EXIT_CODES.ok;
}
