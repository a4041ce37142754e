import { readAnswer } from '../../../src/plan/answer.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { edge, node } from '../../support/make-records.js';
import { planOf } from '../../support/plan-of.js';

describe('a node that is queried again', () => {
  it.each([0, 1_000_000])(
    'is up to date after every write, with a cache of %d bytes',
    async (cacheBytes) => {
      const model = await bundledModel();
      const store = new EmbeddedStore(model, { readTimeout: 10_000, cacheBytes });
      // The same plan each time: the cache belongs to the shape of a plan.
      const plan = planOf(
        '{ nodes(ids: ["meeting:1"]) { ... on Meeting { name place { name } topics { nodes { id name } } } } }',
        model,
      );
      const ask = async (id = 'meeting:1') => {
        const values = plan.values.map((value) => (Array.isArray(value) ? [id] : value));
        return readAnswer(await store.read({ ...plan, values }));
      };
      const arctic = { nodes: [{ id: 'topic:arctic', name: 'Arctic' }] };
      await store.write([
        node('Meeting', 'meeting:1', { name: 'One', kind: 'VISIT', start: '2024' }),
        node('Topic', 'topic:arctic', { name: 'Arctic' }),
        node('Place', 'place:oslo', { name: 'Oslo', kind: 'CITY' }),
        edge(['Meeting', 'meeting:1'], 'DISCUSSED', ['Topic', 'topic:arctic']),
      ]);

      const first = [await ask(), await ask(), await ask(), await ask('meeting:2')];
      await store.write([edge(['Meeting', 'meeting:1'], 'HELD_AT', ['Place', 'place:oslo'])]);
      const placed = [await ask(), await ask(), await ask()].at(-1);
      await store.write([node('Place', 'place:oslo', { name: 'Kristiania', kind: 'CITY' })]);
      const renamed = await ask();

      expect([...first, placed, renamed]).toEqual([
        [{ name: 'One', place: null, topics: arctic }],
        [{ name: 'One', place: null, topics: arctic }],
        [{ name: 'One', place: null, topics: arctic }],
        [null],
        [{ name: 'One', place: { name: 'Oslo' }, topics: arctic }],
        [{ name: 'One', place: { name: 'Kristiania' }, topics: arctic }],
      ]);
      await store.close();
    },
  );
});
