import { join } from 'node:path';
import { printApi } from '../api/print-api.js';
import { printSeedSchemas } from '../ingest/seed/print-seed-schemas.js';
import { writeWholeFile } from '../kernel/write-whole-file.js';
import type { GraphModel } from '../model/graph-model.js';
import type { SettingsOf } from './command-settings.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { loadModel } from '../library/load-model.js';
import { printLine } from './print-line.js';

/** `communique schema print`: the whole GraphQL API as SDL, or all that follows from the model as files. */
export async function printSchemaCommand(
  folder: string | undefined,
  { schema }: SettingsOf<'schema print'>,
): Promise<ExitCode> {
  const model = await loadModel(schema);
  if (folder === undefined) {
    printLine(printApi(model).trimEnd());
    return EXIT_CODES.ok;
  }
  for (const { path, text } of printGeneratedFiles(model)) {
    await writeWholeFile(join(folder, path), [text]);
    printLine(join(folder, path));
  }
  return EXIT_CODES.ok;
}

/** What `schema/generated/` holds, by path. */
function printGeneratedFiles(
  model: GraphModel,
): readonly { readonly path: string; readonly text: string }[] {
  const api = `# Made from the schema by \`communique schema print\`. Change the schema instead.\n\n${printApi(model).trimEnd()}\n`;
  return [{ path: 'api.graphql', text: api }, ...printSeedSchemas(model)];
}
