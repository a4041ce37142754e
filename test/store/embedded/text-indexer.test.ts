import { setImmediate as nextTurn } from 'node:timers/promises';
import { readWords } from '../../../src/search/read-words.js';
import { searchedTypes } from '../../../src/search/searched-properties.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { applyChanges } from '../../../src/store/embedded/records/apply-changes.js';
import { TextIndexer } from '../../../src/store/embedded/search/text-indexer.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { node } from '../../support/make-records.js';
import { graphHolding } from '../../support/run-on.js';

/** Enough that indexing takes many slices. */
const RECORDS = Array.from({ length: 20_000 }, (_, index) =>
  node('Topic', `topic:${index}`, { name: `Topic ${index}`, aliases: [] }),
);
const QUESTION = { text: '19999', types: ['Topic'], first: 1 };
const FOUND = { hits: [{ id: 'topic:19999' }], totalCount: 1 };

describe('the text index of the embedded store', () => {
  async function open(readTimeout: number): Promise<EmbeddedStore> {
    const store = new EmbeddedStore(await bundledModel(), { readTimeout });
    await store.write(RECORDS);
    return store;
  }

  it('is built by the first search, and yields to the event loop meanwhile', async () => {
    const store = await open(60_000);
    let turns = 0;
    let isDone = false;
    const answer = store.search(QUESTION).finally(() => {
      isDone = true;
    });
    while (!isDone as boolean) {
      turns += 1;
      await nextTurn();
    }

    expect(await answer).toMatchObject(FOUND);
    expect(turns).toBeGreaterThan(3);
    await store.close();
  });

  it('is built to the end even if a search timed out or was aborted', async () => {
    const store = await open(15);
    const gone = new AbortController();
    const aborted = store.search(QUESTION, gone).catch((error: unknown) => error);
    const late = store.search(QUESTION).catch((error: unknown) => error);

    gone.abort(new Error('the client has gone'));

    expect(await aborted).toMatchObject({ message: 'the client has gone' });
    expect(await late).toMatchObject({
      code: 'TIMEOUT',
      message: 'the texts are still being indexed; ask again in a while',
    });
    let answer: unknown;
    for (
      let tries = 0;
      tries < 500 && !(answer instanceof Object && 'hits' in answer);
      tries += 1
    ) {
      answer = await store.search(QUESTION).catch((error: unknown) => error);
    }
    expect(answer).toMatchObject(FOUND);
    await store.close();
  });

  it('includes what was written while it was built', async () => {
    const store = await open(60_000);
    const answer = store.search({ ...QUESTION, text: 'changed' });

    await store.write([node('Topic', 'topic:0', { name: 'Changed', aliases: [] })]);

    expect(await answer).toMatchObject({ hits: [{ id: 'topic:0' }], totalCount: 1 });
    expect(await store.search({ ...QUESTION, text: '0' })).toEqual({ hits: [], totalCount: 0 });
    await store.close();
  });

  it('works for an empty graph', async () => {
    const store = new EmbeddedStore(await bundledModel(), { readTimeout: 60_000 });

    expect(await store.search(QUESTION)).toEqual({ hits: [], totalCount: 0 });
    await store.close();
  });

  it('is no longer built once the store is closed', async () => {
    const store = await open(60_000);
    const answer = store.search(QUESTION).catch((error: unknown) => error);

    await store.close();

    expect(await answer).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('has every small write at once, and is built again without waste while it answers', async () => {
    const model = await bundledModel();
    const topics = (prefix: string) => RECORDS.slice(0, 3000).map(({ id }) => topic(id, prefix));
    const topic = (id: string, prefix: string) =>
      node('Topic', id, { name: `${prefix} ${id.replace(':', ' ')}`, aliases: [] });
    const graph = graphHolding(model, topics('Old'));
    const texts = new TextIndexer(graph, searchedTypes(model));
    await texts.refresh();
    const found = (word: string) => texts.fresh?.find(readWords(word), 'AND', undefined).length;
    const seen: unknown[] = [];
    for (const [count, { id }] of topics('New').slice(0, 1800).entries()) {
      applyChanges(graph, [topic(id, 'New')]);
      texts.takeIn();
      if (count % 300 === 0) seen.push([found('new'), found('old')]);
    }
    const first = texts.fresh;
    while (texts.fresh === first) await nextTurn();

    expect(seen).toEqual([0, 300, 600, 900, 1200, 1500].map((count) => [count + 1, 2999 - count]));
    expect([texts.fresh?.waste, found('new'), found('old')]).toEqual([0, 1800, 1200]);
  });

  it('is not told of a write that changes no text', async () => {
    const model = await bundledModel();
    const meeting = (kind: string) =>
      node('Meeting', 'meeting:a', { name: 'A', kind, start: '2024' });
    const graph = graphHolding(model, [meeting('VISIT')]);
    const texts = new TextIndexer(graph, searchedTypes(model));
    await texts.refresh();
    applyChanges(graph, [meeting('OTHER')]);
    texts.takeIn();

    expect(texts.fresh?.waste).toBe(0);
  });
});
