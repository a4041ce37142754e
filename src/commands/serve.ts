import { PACKAGE_FILES } from '../config/package-files.js';
import { fillStore } from '../ingest/records/fill-store.js';
import { createErrorFormatter } from '../server/graphql/create-error-formatter.js';
import { createLog, type Log } from '../log/create-log.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Store, StoreContents } from '../store/store.js';
import { Meter } from '../server/metrics/meter.js';
import { Readiness } from '../server/availability/readiness.js';
import { type RunningServer, startServer } from '../server/start-server.js';
import { stopOnSignal } from '../server/stop-on-signal.js';
import { warmUpStore } from '../server/availability/warm-up-store.js';
import { StoreKeeper } from '../server/availability/store-keeper.js';
import type { SettingsOf } from './command-settings.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { loadModel } from '../library/load-model.js';
import { adviseOnSize } from './advise-on-size.js';
import { loadSettingsQuestions } from '../library/load-questions.js';
import { seedPath } from '../library/seed-path.js';
import { openAccess } from '../library/open-access.js';
import { openGraph } from '../library/open-graph.js';
import { openRecords } from '../library/open-records.js';
import { openSettingsStore } from '../library/open-settings-store.js';
import { printLine } from './print-line.js';
import { openProgress } from './open-progress.js';

/** How long the process may take to end by itself once everything is closed, in milliseconds. */
const LAST_PAUSE = 300;

/**
 * `communique serve`: opens model, store and server by the settings, and serves until a signal stops
 * it. The server accepts requests before its graph is loaded, and refuses them until it is.
 */
export async function serveCommand(settings: SettingsOf<'serve'>): Promise<ExitCode> {
  const log = createLog(settings.logLevel);
  const formatError = createErrorFormatter((error, requestId) => {
    log.error({ err: error, requestId }, 'an unforeseen error was masked');
  });
  const model = await loadModel(settings.schema);
  const meter: Meter = new Meter(() => store.isReadOnly ?? false);
  const store = await openSettingsStore(model, settings, {
    onTimes: (times) => {
      meter.observe({ kind: 'statement', ...times });
    },
    onWarning: (message) => {
      log.warn(message);
    },
  });
  const readiness = new Readiness();
  let isFilled = false;
  const fill = (contents: Unloaded): Promise<void> => {
    isFilled = true;
    return fillLogged({ store, model, settings, log }, contents);
  };
  const keeper = new StoreKeeper({
    ...{ store, readiness, log, fill },
    mayComeBack: settings.neo4jUri !== undefined,
  });
  try {
    const presets = await loadSettingsQuestions(settings, model);
    const graph = openGraph({ model, store: keeper, settings, questions: presets });
    if (settings.neo4jWarmUp) {
      const documents = presets.map(({ document }) => document);
      const expect = () => graph.expectedReads(documents);
      keeper.onReady((signal) => void warmUpStore({ store, expect, log, meter }, signal));
    }
    const server = await startServer({
      ...graph,
      settings,
      access: openAccess(settings),
      formatError,
      log,
      presets,
      readiness,
      updateReadiness: () => keeper.check(),
      meter,
      graphiqlFolder: PACKAGE_FILES.graphiqlFolder,
    });
    if (settings.neo4jUri !== undefined) {
      printLine(`Communiqué listens at ${server.url}/ and gets its graph ready …`);
    }
    await serveUntilStopped(keeper, server, log, () => {
      explainKeeping(settings, isFilled, log);
    });
  } finally {
    await store.close();
    // The driver never gives up a connection on which a server has not said a word, and that keeps the process.
    setTimeout(() => process.exit(), LAST_PAUSE).unref();
  }
  return EXIT_CODES.ok;
}

/** Opens the graph of a server that listens, and serves it until a signal stops it. */
async function serveUntilStopped(
  keeper: StoreKeeper,
  server: RunningServer,
  log: Log,
  onReady: () => void,
): Promise<void> {
  const stop = async (): Promise<void> => {
    // What is under way may still need the graph.
    await server.stop();
    keeper.stop();
  };
  const stopped = stopOnSignal(stop, log);
  try {
    if (await keeper.open()) {
      onReady();
      printLine(describeServer(server.url));
    }
    await stopped;
  } catch (error) {
    await stop();
    throw error;
  }
}

type Unloaded = Exclude<StoreContents, 'loaded'>;

interface FillContext {
  readonly store: Store;
  readonly model: GraphModel;
  readonly settings: SettingsOf<'serve'>;
  readonly log: Log;
}

/** Fills the store with the data of the settings, and logs how far it is. */
async function fillLogged(
  { store, model, settings, log }: FillContext,
  contents: Unloaded,
): Promise<void> {
  const records = await openRecords(seedPath(settings), model, store);
  const { update: onProgress, end } = openProgress('loading the graph', {
    ...(Array.isArray(records) && { total: records.length }),
    printLine: (line) => {
      log.info(line);
    },
  });
  await fillStore(store, records, { contents, onProgress }).finally(end);
  const advice = await adviseOnSize(store);
  if (advice !== undefined) log.warn(advice);
}

/** Says what becomes of what is written, where that may surprise. */
function explainKeeping(settings: SettingsOf<'serve'>, isFilled: boolean, log: Log): void {
  const { dataDir, neo4jUri, writeToken, tokensFile, jwtJwksUrl, jwtKeyFile } = settings;
  if (dataDir !== undefined && !isFilled) {
    log.info({ dataDir }, 'the graph is the one in the folder of the data; no other data was read');
  }
  if (dataDir !== undefined && isFilled) {
    const data = settings.seed ?? 'the bundled data';
    log.info(
      { dataDir, data },
      'a new graph is begun in the folder of the data; the first change writes there what it begins with',
    );
  }
  const takesWrites =
    writeToken.length > 0 ||
    [tokensFile, jwtJwksUrl, jwtKeyFile].some((each) => each !== undefined);
  if (takesWrites && dataDir === undefined && neo4jUri === undefined) {
    log.warn(
      'what is written is gone when the server ends: name a folder for it with --data-dir (DATA_DIR), or a Neo4j',
    );
  }
}

function describeServer(url: string): string {
  return [
    `Communiqué is ready at ${url}/`,
    `  GraphQL API  ${url}/graphql`,
    `  GraphiQL     ${url}/graphiql`,
    `  Sandbox      ${url}/sandbox`,
    'Ctrl+C stops it.',
  ].join('\n');
}
