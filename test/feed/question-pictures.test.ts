import { PACKAGE_FILES } from '../../src/config/package-files.js';
import { openFeed } from '../../src/feed/open-feed.js';
import { openGraph } from '../../src/library/open-graph.js';
import { readQuestionFolder } from '../../src/questions/read-question-folder.js';
import { openStore } from '../../src/library/open-store.js';
import type { Store } from '../../src/store/store.js';
import { bundledModel, bundledRecords } from '../support/bundled-graph.js';

let store: Store;
beforeAll(async () => {
  store = await openStore(await bundledModel(), { readTimeout: 60_000 });
  await store.write(await bundledRecords());
});
afterAll(() => store.close());

/** Opens the graph of a document, and describes it. */
async function draw(document: string) {
  const model = await bundledModel();
  const settings = { explain: false, cacheSize: 0 };
  const { openFeed: open } = openGraph({ model, store, settings });
  const context = open(new AbortController().signal);
  const graph = await openFeed({ kind: 'document', name: 'asked', document }, context);
  const [nodes, edges] = [await all(graph.nodes()), await all(graph.edges())];
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return {
    nodes: nodes.map(({ id }) => id),
    edges,
    alone: nodes.filter(({ id }) => !joined.has(id)).map(({ id }) => id),
  };
}

async function all<Item>(batches: AsyncIterable<readonly Item[]>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}

function count(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const typesIn = (ids: readonly string[]) => count(ids.map((id) => id.slice(0, id.indexOf(':'))));

describe('The graph of a question that the pages offer', () => {
  it('has edges, and connects all but a few of the nodes', async () => {
    const { questions: presets } = await readQuestionFolder(PACKAGE_FILES.questionFolder);
    const drawn = await Promise.all(
      presets.map(async ({ name, document }) => ({ name, ...(await draw(document)) })),
    );

    expect(presets.length).toBeGreaterThan(10);
    expect(
      drawn.filter(
        ({ edges, nodes, alone }) => edges.length < 4 || alone.length * 10 > nodes.length,
      ),
    ).toEqual([]);
  });
});

describe('The graph of a question', () => {
  it('has the derived edges that its answer traverses, with their counts', async () => {
    const { nodes, edges } = await draw(
      '{ topic(id: "topic:ukraine") { discussedBy(first: 100) { totalCount nodes { name } } } }',
    );

    expect(typesIn(nodes)).toEqual({ topic: 1, person: edges.length });
    expect(new Set(edges.map(({ from, type }) => `${from} ${type}`))).toEqual(
      new Set(['topic:ukraine DISCUSSED_BY']),
    );
    expect(edges.find(({ to }) => to === 'person:kamikawa-yoko')).toMatchObject({
      ...{ label: 'discussed by', properties: {}, sources: [] },
      ...{ count: expect.any(Number) as number, start: expect.any(String) as string },
    });
  });

  it('has the nodes that its filters name, and the paths to them', async () => {
    const { nodes, edges, alone } = await draw(`{
      people(where: { metWith: { some: { node: { id: { eq: "person:kamikawa-yoko" } } } } }, first: 5) {
        nodes { name }
      }
    }`);

    expect([nodes.length, alone]).toEqual([6, []]);
    expect(edges.filter(({ to }) => to === 'person:kamikawa-yoko').map(({ type }) => type)).toEqual(
      Array.from({ length: 5 }, () => 'MET_WITH'),
    );
  });

  it('has the derived edges between the nodes of a plain list, one for each two nodes', async () => {
    const { nodes, edges } = await draw(
      '{ topics(where: { id: { in: ["topic:energy", "topic:ukraine", "topic:indo-pacific"] } }) { nodes { name } } }',
    );

    expect(nodes.length).toBe(3);
    expect(count(edges.map(({ type }) => type))).toEqual({ RELATED_TOPICS: 3 });
  });

  it('has neighbors that the nodes of a plain list share if there are no derived edges between them', async () => {
    const { nodes, edges } = await draw(
      '{ meetings(where: { kind: { eq: TELEPHONE_CALL } }, first: 5) { nodes { start } } }',
    );
    const meetings = nodes.filter((id) => id.startsWith('meeting:'));

    const met = new Map(nodes.map((id) => [id, 0]));
    for (const { from, to } of edges) {
      for (const id of [from, to]) met.set(id, (met.get(id) ?? 0) + 1);
    }
    expect(meetings.length).toBeGreaterThan(1);
    expect(nodes.length).toBeGreaterThan(meetings.length);
    expect(nodes.filter((id) => !id.startsWith('meeting:') && (met.get(id) ?? 0) < 2)).toEqual([]);
  });

  it('adds nothing to nodes that are connected', async () => {
    const { nodes } = await draw(
      '{ meetings(first: 3) { nodes { countries { nodes { name } } } } }',
    );

    expect(Object.keys(typesIn(nodes)).sort()).toEqual(['country', 'meeting']);
  });

  it('may be empty', async () => {
    expect(await draw('{ person(id: "person:nobody") { name } }')).toEqual({
      ...{ nodes: [], edges: [], alone: [] },
    });
  });
});
