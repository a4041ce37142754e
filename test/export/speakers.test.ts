import { GRAPH_FORMATS } from '../../src/export/graph-formats.js';
import { readFeedQuestion } from '../../src/feed/feed-question.js';
import { openFeed } from '../../src/feed/open-feed.js';
import { openGraph } from '../../src/library/open-graph.js';
import { openStore } from '../../src/library/open-store.js';
import { bundledModel, bundledRecords } from '../support/bundled-graph.js';
import { printGraph } from '../support/read-graph.js';

const POINT = 'point:japan-norway-2022-03-22-1';
/** A table of nodes has no edges, and a picture has only their labels. */
const FORMATS = [...GRAPH_FORMATS.values()].filter(
  ({ extension }) => extension !== 'nodes.csv' && extension !== 'svg',
);

it.each(FORMATS.map((format) => [format.extension, format] as const))(
  '%s has the office of a speaker, and for whom they spoke',
  async (_, format) => {
    const model = await bundledModel();
    const store = await openStore(model, { readTimeout: 10_000 });
    await store.write(await bundledRecords());
    const context = openGraph({
      model,
      store,
      settings: { explain: false, cacheSize: 0 },
    }).openFeed(new AbortController().signal);
    const asked = new Map([
      ['of', [POINT]],
      ['relationships', ['SPOKEN_BY']],
    ]);
    const text = await printGraph(
      format,
      await openFeed(await readFeedQuestion('neighborhood', asked, context), context),
    );

    expect(text).toContain('office:jp-foreign-minister');
    expect(text).toContain('country:JP');
  },
);
