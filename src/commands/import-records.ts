import type { ImportFormat } from '../ingest/import/read-import-file.js';
import { CommuniqueError } from '../kernel/errors.js';
import { importIntoServer } from '../library/import-into-server.js';
import {
  importIntoStore,
  type ImportCounts,
  type Importing,
} from '../library/import-into-store.js';
import { loadModel } from '../library/load-model.js';
import { openSettingsStore } from '../library/open-settings-store.js';
import { readImport } from '../library/read-import.js';
import type { SettingsOf } from './command-settings.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { openProgress } from './open-progress.js';
import { prepareGraph } from './prepare-graph.js';
import { printFault, printLine } from './print-line.js';

export interface ImportFlags {
  /** Of the file; by default, that of its name. */
  readonly format: ImportFormat | undefined;
  /** The address of the GraphQL API of a server, instead of the store of the settings. */
  readonly server: string | undefined;
  readonly dryRun: boolean;
  readonly allowUnsourced: boolean;
}

/**
 * `communique import`: brings records into the graph of the settings, or of a server that runs. All problems are
 * listed with file and line, and nothing is written then.
 */
export async function importRecordsCommand(
  from: string,
  flags: ImportFlags,
  settings: SettingsOf<'import'>,
  token: string | undefined,
): Promise<ExitCode> {
  const { format, server, dryRun, allowUnsourced } = flags;
  if (server === undefined && settings.neo4jUri === undefined && settings.dataDir === undefined) {
    printFault(
      'There is no graph to import into: name the folder of one with --data-dir (DATA_DIR), a Neo4j with --neo4j-uri (NEO4J_URI), or a server that runs with --server.',
    );
    return EXIT_CODES.usage;
  }
  const model = await loadModel(settings.schema);
  const records = await readImport(from, model, format);
  if (records.length === 0)
    throw new CommuniqueError('INVALID_RECORDS', `${from}: there are no records`);
  const { update, end } = openProgress(dryRun ? 'comparing' : 'importing', {
    total: records.length,
  });
  const importing: Importing = { dryRun, allowUnsourced, onProgress: update };
  if (server !== undefined) {
    const counts = await importIntoServer(server, token, records, importing).finally(end);
    print(from, counts, dryRun);
    return EXIT_CODES.ok;
  }
  const store = await openSettingsStore(model, settings, { onWarning: printFault });
  try {
    await prepareGraph(store, settings, model);
    const counts = await importIntoStore(store, model, records, importing).finally(end);
    print(from, counts, dryRun);
  } finally {
    await store.close();
  }
  return EXIT_CODES.ok;
}

function print(from: string, { nodes, edges }: ImportCounts, isDryRun: boolean): void {
  const would = isDryRun ? ' would be' : '';
  for (const [what, each] of [
    ['nodes', nodes],
    ['edges', edges],
  ] as const) {
    printLine(
      `${from}: ${what}: ${each.created}${would} created, ${each.changed}${would} changed, ${each.unchanged} unchanged`,
    );
  }
  if (isDryRun) printLine('Nothing was written.');
}
