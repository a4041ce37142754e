import { PACKAGE_FILES } from '../config/package-files.js';
import type { Settings } from '../config/read-settings.js';
import { createErrorFormatter } from '../server/graphql/format-error.js';
import { createLog } from '../server/log.js';
import { readPresets } from '../server/preset.js';
import { Readiness } from '../server/readiness.js';
import { startServer } from '../server/start-server.js';
import { stopOnSignal } from '../server/stop-on-signal.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { loadModel } from './load-model.js';
import { loadRecords } from './load-records.js';
import { openGraph } from './open-graph.js';
import { printLine } from './print-line.js';

/** `communique serve`: settings to model, graph and server, until a signal stops it. */
export async function serveCommand(settings: Settings): Promise<ExitCode> {
  const log = createLog(settings.logLevel);
  const formatError = createErrorFormatter((error, requestId) => {
    log.error({ err: error, requestId }, 'an unforeseen error was masked');
  });
  const model = await loadModel();
  const records = await loadRecords(settings.seed, model);
  const graph = await openGraph({ model, records, settings });
  try {
    const server = await startServer({
      ...graph,
      settings,
      formatError,
      log,
      presets: await readPresets(PACKAGE_FILES.questionFolder),
      readiness: new Readiness(),
      graphiqlFolder: PACKAGE_FILES.graphiqlFolder,
    });
    printLine(describeServer(server.url));
    await stopOnSignal(() => server.stop(), log);
  } finally {
    await graph.close();
  }
  return EXIT_CODES.ok;
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
