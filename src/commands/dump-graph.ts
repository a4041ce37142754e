import { describeCounts, type RecordsEnd } from '../ingest/records/records-format.js';
import { streamRecords } from '../ingest/records/stream-records.js';
import type { SettingsOf } from './command-settings.js';
import { holdsGraph } from './data-folder.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { prepareGraph } from './prepare-graph.js';
import { loadModel } from '../library/load-model.js';
import { openSettingsStore } from '../library/open-settings-store.js';
import { printFault } from './print-line.js';
import { openProgress } from './open-progress.js';
import { writeOut } from './write-out.js';

/**
 * `communique dump`: the graph of the settings as a records file, on standard output if
 * that is `-`. Without a Neo4j it is the data that the server would serve.
 */
export async function dumpGraphCommand(
  file: string,
  settings: SettingsOf<'dump'>,
): Promise<ExitCode> {
  const model = await loadModel(settings.schema);
  if (settings.dataDir !== undefined && !(await holdsGraph(settings.dataDir))) {
    return EXIT_CODES.usage;
  }
  const store = await openSettingsStore(model, settings);
  const { update, end } = openProgress('dumping');
  try {
    await prepareGraph(store, settings, model);
    let last: RecordsEnd | undefined;
    const chunks = withResult(streamRecords(store.records(), update), (result) => (last = result));
    await writeOut(file, chunks);
    end();
    if (last !== undefined) {
      printFault(`dumped ${describeCounts(last)}`);
    }
  } finally {
    end();
    await store.close();
  }
  return EXIT_CODES.ok;
}

async function* withResult<Chunk, Result>(
  chunks: AsyncGenerator<Chunk, Result>,
  onResult: (result: Result) => void,
): AsyncGenerator<Chunk> {
  onResult(yield* chunks);
}
