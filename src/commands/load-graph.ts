import { fillStore } from '../ingest/records/fill-store.js';
import { checkRecordsFile, streamRecordsFile } from '../ingest/records/read-records-file.js';
import { describeCounts, type RecordsEnd } from '../ingest/records/records-format.js';
import { summarizeRecords } from '../ingest/records/stream-records.js';
import { CommuniqueError } from '../kernel/errors.js';
import type { Store } from '../store/store.js';
import type { SettingsOf } from './command-settings.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { loadModel } from '../library/load-model.js';
import { openSettingsStore } from '../library/open-settings-store.js';
import { printFault, printLine } from './print-line.js';
import { openProgress } from './open-progress.js';

/**
 * `communique load`: a records file into the Neo4j of the settings, which must be empty or hold the
 * same graph. A load that was interrupted can be started again.
 */
export async function loadGraphCommand(
  file: string,
  settings: SettingsOf<'load'>,
): Promise<ExitCode> {
  if (settings.neo4jUri === undefined) {
    printFault(
      'There is no Neo4j to load into: set NEO4J_URI. ' +
        `Without one \`communique serve${printSchemaFlag(settings)} --seed ${file}\` serves the file from memory.`,
    );
    return EXIT_CODES.usage;
  }
  const model = await loadModel(settings.schema);
  // The whole file is read before any of it is written, so that a damaged file changes nothing.
  const whole = await checkRecordsFile(file, model);
  const store = await openSettingsStore(model, settings);
  try {
    const contents = await store.prepare();
    if (contents === 'loaded') {
      await expectSame(store, whole);
      printLine(`${file}: the database holds this graph already, ${describeCounts(whole)}`);
      return EXIT_CODES.ok;
    }
    const total = whole.nodes + whole.edges + whole.redirects;
    const { update, end } = openProgress('loading', { total });
    const records = streamRecordsFile(file, model);
    await fillStore(store, records, { contents, onProgress: update }).finally(end);
    printLine(`${file}: loaded ${describeCounts(whole)}`);
    return EXIT_CODES.ok;
  } finally {
    await store.close();
  }
}

/** @throws CommuniqueError `BAD_SETTINGS` where the store holds another graph. */
async function expectSame(store: Store, file: RecordsEnd): Promise<void> {
  const { update, end } = openProgress('comparing with what the database holds');
  const held = await summarizeRecords(store.records(), update).finally(end);
  if (held.digest === file.digest) return;
  throw new CommuniqueError(
    'BAD_SETTINGS',
    `the database holds another graph, ${describeCounts(held)}, and is left alone; load into an empty one`,
  );
}

function printSchemaFlag({ schema }: SettingsOf<'load'>): string {
  return schema === undefined ? '' : ` --schema ${schema}`;
}
