import type { GraphRecord } from '../../src/model/record.js';
import { planOf } from '../support/plan-of.js';
import { describeEachStore } from '../support/describe-each-store.js';
import { node } from '../support/make-records.js';

describeEachStore('a store that is closed', ({ store, model }) => {
  it('refuses reads and writes with STORE_UNAVAILABLE', async () => {
    const plan = planOf('{ topics { totalCount } }', model());
    await store().close();

    const refusals = await Promise.allSettled([
      store().read(plan),
      store().write([node('Topic', 'topic:new', { name: 'New' })]),
    ]);

    const refusal = { status: 'rejected', reason: { code: 'STORE_UNAVAILABLE' } };
    expect(refusals).toMatchObject([refusal, refusal]);
  });

  it('may be closed again', async () => {
    await store().close();

    await expect(store().close()).resolves.toBeUndefined();
  });
});

describeEachStore('a read whose signal is aborted', ({ store, model }) => {
  it('rejects with the reason of the signal', async () => {
    const plan = planOf('{ topics { totalCount } }', model());
    const signal = AbortSignal.abort(new Error('the client has gone'));

    await expect(store().read(plan, { signal })).rejects.toThrow('the client has gone');
  });
});

const CROWD = Array.from({ length: 300 }, (_, index) =>
  node('Topic', `topic:${index}`, { name: `Topic ${index % 7}` }),
);

describeEachStore(
  'a read that takes too long',
  ({ ask, store }) => {
    it('fails with TIMEOUT, and the store stays usable', async () => {
      // No topic has related ones, but each has to be tested for them many times.
      const slow = `{ topics(first: 1000, where: { and: [${'{ relatedTopics: { none: {} } }, '.repeat(80)}] }) { nodes { id } } }`;

      const answer = await ask(slow);
      const left: GraphRecord[] = [];
      for await (const record of store().records()) left.push(record); // no time limits it

      expect(answer).toEqual({
        data: null,
        errors: [
          {
            message:
              'the question took longer than 1 ms; ask for fewer rows, or filter by something that few nodes have',
            locations: [{ line: 1, column: 3 }],
            path: ['topics'],
            extensions: { code: 'TIMEOUT' },
          },
        ],
      });
      expect(left).toHaveLength(CROWD.length);
    });
  },
  { records: CROWD, readTimeout: 1 },
);
