import { readFeedQuestion } from '../../src/feed/feed-question.js';
import { openGraph } from '../../src/library/open-graph.js';
import { openStore } from '../../src/library/open-store.js';
import { bundledModel } from '../support/bundled-graph.js';
import { createAsker } from '../support/query.js';
import { smallWorld } from '../support/small-world.js';

it('the arguments of an export may have the ids of merged nodes', async () => {
  const model = await bundledModel();
  const store = await openStore(model, { readTimeout: 10_000 });
  await store.write(smallWorld);
  await createAsker(
    model,
    store,
  )('mutation { merge(from: "person:aas", into: "person:store") { changed } }');
  const settings = { explain: false, cacheSize: 0 };
  const { signal } = new AbortController();
  const context = openGraph({ model, store, settings }).openFeed(signal);
  const asked = (id: string): Promise<unknown> =>
    Promise.all([
      readFeedQuestion('neighborhood', new Map([['of', [id]]]), context),
      readFeedQuestion(
        'path',
        new Map(Object.entries({ from: [id], to: ['topic:fish'] })),
        context,
      ),
      readFeedQuestion('graph', new Map([['people', [`{"id":{"eq":"${id}"}}`]]]), context),
    ]);

  expect(await asked('person:aas')).toEqual(await asked('person:store'));
});
