import { once } from 'node:events';
import type { Settings } from '../config/read-settings.js';
import { fillStore } from '../ingest/fill-store.js';
import type { RecordsEnd } from '../ingest/records-format.js';
import { streamRecords } from '../ingest/stream-records.js';
import { writeWhole } from '../ingest/write-records-file.js';
import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Store } from '../store/store.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { loadModel } from './load-model.js';
import { loadRecords } from './load-records.js';
import { openSettingsStore } from './open-settings-store.js';
import { printFault } from './print-line.js';
import { openProgress } from './progress-line.js';

/**
 * `communique dump`: the graph of the settings as a records file, on standard output where none is
 * named. Without a Neo4j it is the data that the server would serve.
 */
export async function dumpGraphCommand(
  file: string | undefined,
  settings: Settings,
): Promise<ExitCode> {
  const model = await loadModel();
  const store = await openSettingsStore(model, settings);
  const { update, end } = openProgress('dumping');
  try {
    await expectGraph(store, settings, model);
    let last: RecordsEnd | undefined;
    const pieces = keepResult(streamRecords(store.records(), update), (result) => (last = result));
    await (file === undefined ? writeOut(pieces) : writeWhole(file, pieces));
    end();
    if (last !== undefined) {
      printFault(`dumped ${String(last.nodes)} nodes and ${String(last.edges)} edges`);
    }
  } finally {
    end();
    await store.close();
  }
  return EXIT_CODES.ok;
}

/** @throws CommuniqueError `BAD_SETTINGS` where there is no whole graph to dump. */
async function expectGraph(store: Store, settings: Settings, model: GraphModel): Promise<void> {
  const contents = await store.prepare();
  if (contents === 'loaded') return;
  if (settings.neo4jUri === undefined) {
    await fillStore(store, await loadRecords(settings.seed, model), { contents });
    return;
  }
  throw new CommuniqueError(
    'BAD_SETTINGS',
    contents === 'empty'
      ? 'the database holds no graph'
      : 'the graph in the database is not whole: begin its loading again',
  );
}

async function* keepResult<Piece, Result>(
  pieces: AsyncGenerator<Piece, Result>,
  keep: (result: Result) => void,
): AsyncGenerator<Piece> {
  keep(yield* pieces);
}

/** Writes no faster than whoever reads us does. */
async function writeOut(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}
