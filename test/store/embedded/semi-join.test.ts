import { openStore } from '../../../src/library/open-store.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { edge, node } from '../../support/make-records.js';
import { planOf } from '../../support/plan-of.js';

it.each([
  ['a rare topic', 'topic:rare', ['0', '9']],
  ['a common topic', 'topic:common', ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']],
  ['a topic that nobody discussed', 'topic:unheard', []],
  ['no topic', 'topic:none', []],
])('finds the same meetings by %s from either end', async (_, topic, expected) => {
  const model = await bundledModel();
  const store = await openStore(model, { readTimeout: 10_000 });
  const numbers = Array.from({ length: 10 }, (_each, number) => String(number));
  const discussed = (number: string, about: string) =>
    edge(['Meeting', `meeting:${number}`], 'DISCUSSED', ['Topic', `topic:${about}`]);
  await store.write([
    ...['rare', 'common', 'unheard'].map((each) => node('Topic', `topic:${each}`, { name: each })),
    ...numbers.map((each) =>
      node('Meeting', `meeting:${each}`, { name: each, kind: 'VISIT', start: '2024' }),
    ),
    ...numbers.map((each) => discussed(each, 'common')),
    discussed('0', 'rare'),
    discussed('9', 'rare'),
  ]);
  const ask = async (quantifier: string) => {
    const filter = `{ topics: { ${quantifier}: { node: { id: { eq: "${topic}" } } } } }`;
    // Negated twice, the filter has no access path: it is evaluated for each meeting.
    const where = `{ not: { not: ${filter} } }`;
    return store.read(
      planOf(`{ meetings(where: ${where}, orderBy: { name: ASC }) { nodes { name } } }`, model),
    );
  };
  const named = (names: readonly string[]) =>
    JSON.stringify({ nodes: names.map((name) => ({ name })) });

  expect(await ask('some')).toBe(named(expected));
  expect(await ask('none')).toBe(named(numbers.filter((each) => !expected.includes(each))));
});
