import type { ImportFormat } from '../ingest/import/read-import-file.js';
import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphRecord } from '../model/record.js';
import { importIntoServer, type ServerImporting } from '../library/import-into-server.js';
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
import { serverToken } from './server-token.js';
import { stopOnInterrupt } from './stop-on-interrupt.js';
import { prepareGraph } from './prepare-graph.js';
import { printFault, printLine } from './print-line.js';

export interface ImportFlags {
  /** Of the file; by default, that of its name. */
  readonly format: ImportFormat | undefined;
  /** The address of the GraphQL API of a server, instead of the store of the settings. */
  readonly server: string | undefined;
  /** The file with the token for it. */
  readonly tokenFile: string | undefined;
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
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> {
  const { format, server, tokenFile, dryRun, allowUnsourced } = flags;
  const fault = faultOf(flags, settings);
  if (fault !== undefined) {
    printFault(fault);
    return EXIT_CODES.usage;
  }
  const token = server === undefined ? undefined : serverToken(tokenFile, environment);
  const model = await loadModel(settings.schema);
  const records = await readImport(from, model, format);
  if (records.length === 0)
    throw new CommuniqueError('INVALID_RECORDS', `${from}: there are no records`);
  const { update, end } = openProgress(dryRun ? 'comparing' : 'importing', {
    total: records.length,
    waits: true,
  });
  const importing: Importing = { dryRun, allowUnsourced, onProgress: update };
  if (server !== undefined) {
    return importIntoRunning(from, model, records, { ...importing, url: server, token, end });
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

/** What is wrong with the flags; `undefined` if nothing is. */
function faultOf(
  { server, tokenFile }: ImportFlags,
  { neo4jUri, dataDir }: SettingsOf<'import'>,
): string | undefined {
  if (server === undefined && tokenFile !== undefined) {
    return '--token-file has the token for a server: name the server with --server, or leave out --token-file.';
  }
  if (server !== undefined || neo4jUri !== undefined || dataDir !== undefined) return undefined;
  return 'There is no graph to import into: name the folder of one with --data-dir (DATA_DIR), a Neo4j with --neo4j-uri (NEO4J_URI), or a server that runs with --server.';
}

/** Imports into a server. After Ctrl+C, what was sent is still answered. */
async function importIntoRunning(
  from: string,
  model: GraphModel,
  records: readonly GraphRecord[],
  { end, ...importing }: Omit<ServerImporting, 'signal'> & { readonly end: () => void },
): Promise<ExitCode> {
  const interrupt = stopOnInterrupt(() => {
    end();
    printFault('Stopping when the request that was sent is answered. Ctrl+C ends at once.');
  });
  const { signal } = interrupt;
  const done = await importIntoServer(model, records, { ...importing, signal }).finally(() => {
    interrupt.close();
    end();
  });
  print(from, done, importing.dryRun);
  if (done.written === records.length) return EXIT_CODES.ok;
  printFault(
    `Stopped: ${done.written} of ${records.length} records are written. The same import again writes the others.`,
  );
  return EXIT_CODES.stopped;
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
