import type { GraphFormat } from '../export/format/graph-format.js';
import { describeCut } from '../export/format/describe-cut.js';
import { GRAPH_FORMATS } from '../export/graph-formats.js';
import type { FeedTexts } from '../feed/read-feed-arguments.js';
import { FEED_VIEWS, readFeedQuestion } from '../feed/feed-question.js';
import { openFeed } from '../feed/open-feed.js';
import { loadSettingsQuestions } from '../library/load-questions.js';
import type { SettingsOf } from './command-settings.js';
import { holdsGraph } from './data-folder.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { prepareGraph } from './prepare-graph.js';
import { loadModel } from '../library/load-model.js';
import { openGraph } from '../library/open-graph.js';
import { openSettingsStore } from '../library/open-settings-store.js';
import { printFault } from './print-line.js';
import { STANDARD_OUTPUT, writeOut } from './write-out.js';

/** No question is asked twice, and no plan is shown. */
const ASKED_ONCE = { explain: false, cacheSize: 0 };

/** What is to be written where. */
export interface ExportOptions {
  readonly view: string;
  readonly file: string;
  /** The format, where the name of the file does not end in it. */
  readonly kind: string | undefined;
  /** Arguments of the root field, each as `name=value`. */
  readonly given: readonly string[];
}

/**
 * `communique export`: a part of the graph of the settings as a file for other programs. The name of
 * the file ends in the format, unless one is given; `-` is standard output.
 */
export async function exportGraphCommand(
  { view: viewName, file, kind, given }: ExportOptions,
  settings: SettingsOf<'export'>,
): Promise<ExitCode> {
  const view = FEED_VIEWS.find((known) => known === viewName);
  const format = formatOf(kind === undefined ? file : `.${kind}`);
  const { texts, faults } = readTexts(given);
  if (view === undefined) {
    faults.push(`expected ${FEED_VIEWS.join(', ')}, but got ${JSON.stringify(viewName)}`);
  }
  if (format === undefined) {
    faults.push(`${expectedFormat(file, kind)}: ${[...GRAPH_FORMATS.keys()].join(', ')}`);
  }
  if (view === undefined || format === undefined || faults.length > 0) {
    printFault(faults.join('\n'));
    return EXIT_CODES.usage;
  }
  const model = await loadModel(settings.schema);
  if (settings.dataDir !== undefined && !(await holdsGraph(settings.dataDir))) {
    return EXIT_CODES.usage;
  }
  const store = await openSettingsStore(model, settings);
  try {
    await prepareGraph(store, settings, model);
    const questions = await loadSettingsQuestions(settings, model);
    const context = openGraph({ model, store, settings: ASKED_ONCE, questions }).openFeed(
      new AbortController().signal,
    );
    const graph = await openFeed(await readFeedQuestion(view, texts, context), context);
    const chunks = format.write(graph);
    await writeOut(file, chunks);
    if (graph.cut !== undefined) printFault(`${file}: ${describeCut(graph.cut)}`);
  } finally {
    await store.close();
  }
  return EXIT_CODES.ok;
}

function expectedFormat(file: string, kind: string | undefined): string {
  if (kind !== undefined) return `--format ${kind}: expected one of these`;
  return file === STANDARD_OUTPUT
    ? 'standard output has no name that says which kind of file it is: expected --format with one of these'
    : `${file}: expected a file whose name ends in one of these, or --format with one of them`;
}

/** By the whole extension, such as `.nodes.csv`. */
function formatOf(file: string): GraphFormat | undefined {
  return [...GRAPH_FORMATS.values()].find(({ extension }) => file.endsWith(`.${extension}`));
}

function readTexts(given: readonly string[]): {
  readonly texts: FeedTexts;
  readonly faults: string[];
} {
  const texts = new Map<string, string[]>();
  const faults: string[] = [];
  for (const each of given) {
    const at = each.indexOf('=');
    if (at < 1) {
      faults.push(`expected name=value, but got ${JSON.stringify(each)}`);
      continue;
    }
    const name = each.slice(0, at);
    texts.set(name, [...(texts.get(name) ?? []), each.slice(at + 1)]);
  }
  return { texts, faults };
}
