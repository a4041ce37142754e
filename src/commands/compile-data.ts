import { compileSeed } from '../ingest/compile-seed.js';
import type { SettingsOf } from './command-settings.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { loadModel } from '../library/load-model.js';

/** `communique data compile`: a folder of seed files to the one file that a server loads. */
export async function compileDataCommand(
  folder: string,
  file: string,
  { schema }: SettingsOf<'data compile'>,
): Promise<ExitCode> {
  await compileSeed(folder, await loadModel(schema), file);
  return EXIT_CODES.ok;
}
