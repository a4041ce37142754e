import { openGraph } from '../../src/library/open-graph.js';
import { GRAPH_FORMATS } from '../../src/export/graph-formats.js';
import { type FeedView, readFeedQuestion } from '../../src/feed/feed-question.js';
import { openFeed } from '../../src/feed/open-feed.js';
import { PACKAGE_FILES } from '../../src/config/package-files.js';
import { readQuestionFolder } from '../../src/questions/read-question-folder.js';
import { bundledModel, bundledRecords } from '../support/bundled-graph.js';
import { STORES, type StoreUnderTest } from '../support/stores.js';

/** Their exports have derived edges, or neighbors that nodes share. */
const QUESTIONS = ['who-discussed-ukraine', 'meetings-not-in-person', 'topics-over-time'];

/** What is exported: the view and its arguments. */
const FILES: readonly (readonly [
  view: FeedView,
  argumentsOfIt: Readonly<Record<string, string>>,
])[] = [
  ['graph', {}],
  ['graph', { meetings: '{"start":{"gte":"2025"}}', include: 'PERSON,SOURCE' }],
  ['neighborhood', { of: 'topic:arctic', depth: '2', limit: '60' }],
  ['path', { from: 'person:kamikawa-yoko', to: 'topic:whaling', first: '3' }],
  ...QUESTIONS.map((question) => ['graph', { question }] as const),
];
const EXTENSION = 'gexf';

const [embedded, ...others] = STORES;

async function write({ open }: StoreUnderTest): Promise<readonly string[]> {
  const model = await bundledModel();
  const store = await open(model, await bundledRecords());
  const { questions } = await readQuestionFolder(PACKAGE_FILES.questionFolder);
  const context = openGraph({
    model,
    store,
    settings: { explain: false, cacheSize: 0 },
    questions,
  }).openFeed(new AbortController().signal);
  const texts: string[] = [];
  for (const [view, given] of FILES) {
    const asked = new Map(Object.entries(given).map(([name, value]) => [name, [value]]));
    const graph = await openFeed(await readFeedQuestion(view, asked, context), context);
    let text = '';
    for await (const chunk of GRAPH_FORMATS.get(EXTENSION)?.write(graph) ?? []) text += chunk;
    texts.push(text);
  }
  await store.close();
  return texts;
}

for (const other of others) {
  const declare = other.skipped === undefined ? describe : describe.skip;
  declare(`${other.name}: files of the bundled graph`, () => {
    it('equal those of the embedded store, byte for byte', async () => {
      if (embedded === undefined) throw new Error('no store');

      const expected = await write(embedded);
      const found = await write(other);

      expect(found.map((text, index) => text === expected[index])).toEqual(FILES.map(() => true));
      expect(Math.min(...expected.map(({ length }) => length))).toBeGreaterThan(5000);
    });
  });
}
