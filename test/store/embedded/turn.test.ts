import { openStore } from '../../../src/library/open-store.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { node } from '../../support/make-records.js';
import { planOf } from '../../support/plan-of.js';

it('notices between two plans that the signal was aborted', async () => {
  const model = await bundledModel();
  const store = await openStore(model, { readTimeout: 60_000, cacheBytes: 0 });
  await store.write(
    Array.from({ length: 2000 }, (_, index) =>
      node('Topic', `topic:${index}`, { name: `Topic ${index % 7}` }),
    ),
  );
  const slow = planOf(
    `{ topics(where: { and: [${'{ relatedTopics: { none: {} } }, '.repeat(60)}] }) { totalCount } }`,
    model,
  );
  const signal = AbortSignal.timeout(1);

  const ended = await Promise.allSettled(
    Array.from({ length: 50 }, () => store.read(slow, { signal })),
  );

  expect(ended.at(-1)).toMatchObject({ status: 'rejected', reason: { name: 'TimeoutError' } });
});
