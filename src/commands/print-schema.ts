import { printApi } from '../api/print-api.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { loadModel } from './load-model.js';
import { printLine } from './print-line.js';

/** `communique schema print`: the whole GraphQL API as SDL. */
export async function printSchemaCommand(): Promise<ExitCode> {
  printLine(printApi(await loadModel()).trimEnd());
  return EXIT_CODES.ok;
}
