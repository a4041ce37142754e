import { openStore } from '../../src/library/open-store.js';
import type { Store } from '../../src/store/store.js';
import { bundledModel } from '../support/bundled-graph.js';
import { createAsker } from '../support/query.js';
import { smallWorld } from '../support/small-world.js';

it('asks to retry if a node is deleted between two reads of one question', async () => {
  const model = await bundledModel();
  const store = await openStore(model, { readTimeout: 10_000 });
  await store.write(smallWorld);
  const changing: Store = Object.assign(Object.create(store) as Store, {
    search: () =>
      Promise.resolve({
        hits: [{ id: 'topic:gone', type: 'Topic', score: 1, matchedField: 'name' }],
        totalCount: 1,
      }),
    read: store.read.bind(store),
    redirects: store.redirects.bind(store),
  });

  const { data, errors } = await createAsker(
    model,
    changing,
  )('{ search(text: "fish") { totalCount hits { node { id } } } }');

  expect(data).toBeUndefined();
  expect(errors).toEqual([
    {
      message:
        'the graph changed during the request: "topic:gone" no longer exists; retry the request',
      extensions: { code: 'STORE_UNAVAILABLE' },
    },
  ]);
});
