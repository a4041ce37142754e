import { GRAPH_FORMATS } from '../../src/export/graph-formats.js';
import { openFeed } from '../../src/feed/open-feed.js';
import { openGraph } from '../../src/library/open-graph.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { Store } from '../../src/store/store.js';
import { printGraph } from './read-graph.js';

/** Prints the whole graph of a store in each format; a format that fails has its error instead of a text. */
export async function printFiles(
  model: GraphModel,
  store: Store,
): Promise<Readonly<Record<string, string | Error>>> {
  const settings = { explain: false, cacheSize: 0 };
  const context = openGraph({ model, store, settings }).openFeed(new AbortController().signal);
  const files: Record<string, string | Error> = {};
  for (const [extension, format] of GRAPH_FORMATS) {
    const graph = await openFeed({ kind: 'whole' }, context);
    files[extension] = await printGraph(format, graph).catch((error: unknown) => error as Error);
  }
  return files;
}
