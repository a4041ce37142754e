import { readAnswer } from '../../../src/plan/answer.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { KeptTexts } from '../../../src/store/embedded/kept-texts.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { edge, node } from '../../support/make-records.js';
import { planOf } from '../../support/plan-of.js';

describe('texts that are kept', () => {
  it('are found until they would take more than they may, then forgotten together', () => {
    const texts = new KeptTexts(10_000);
    const [some, others] = [new Map<string, string>(), new Map<number, string>()];
    texts.keep(some, 'a', 'x'.repeat(1000));
    texts.keep(others, 1, 'y');

    expect([some.size, others.size]).toEqual([1, 1]);

    for (let key = 2; key <= 9; key += 1) texts.keep(others, key, 'z'.repeat(1000));
    expect([some.size, [...others.keys()]]).toEqual([0, [9]]);
  });

  it('are none that would displace much else, and none at all where nothing may be kept', () => {
    const [some, none] = [new KeptTexts(10_000), new KeptTexts(0)];
    const kept = new Map<string, string>();

    some.keep(kept, 'large', 'x'.repeat(2000));
    none.keep(kept, 'small', 'x');

    expect([kept.size, some.areKept, none.areKept]).toEqual([0, true, false]);
  });
});

describe('an answer that is asked for again', () => {
  it.each([0, 1_000_000])('is right after every writing, with %d bytes kept', async (keptBytes) => {
    const model = await bundledModel();
    const store = new EmbeddedStore(model, { readTimeout: 10_000, keptBytes });
    // One plan: another one of the same words has a shape of its own, and answers of its own.
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
  });
});
