import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { MOST_SEARCHED } from '../../../src/store/embedded/search/expect-searchable.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { node } from '../../support/make-records.js';

it('refuses to search more nodes than it indexes, and suggests Neo4j', async () => {
  const store = new EmbeddedStore(await bundledModel(), { readTimeout: 60_000 });
  const topics = Array.from({ length: MOST_SEARCHED + 1 }, (_, index) =>
    node('Topic', `topic:${index}`, { name: 'Topic', aliases: [] }),
  );
  await store.write(topics);

  await expect(store.search({ text: 'topic', types: ['Topic'], first: 1 })).rejects.toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    message: expect.stringMatching(/200001 nodes.*up to 200000.*Neo4j/u) as unknown,
  });
  await store.close();
});
