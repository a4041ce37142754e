import { edgeId } from '../../src/view/edge-id.js';
import { edge } from '../support/make-records.js';

const held = (from: string, to: string, properties = {}) =>
  edge(['Person', from], 'HELD', ['Office', to], properties);

describe('edgeId', () => {
  it('never changes', () => {
    expect(edgeId(held('person:a', 'office:b', { from: '2021' }), ['from'])).toBe(
      'e:2ckuhht3ijfvhk',
    );
  });

  it('depends on the type, the ends and the values of the key, and on nothing else', () => {
    const edges = [
      held('person:a', 'office:b'),
      held('person:ao', 'ffice:b'),
      held('office:b', 'person:a'),
      held('person:a', 'office:b', { from: '2021' }),
      held('person:a', 'office:b', { from: '2022' }),
      edge(['Person', 'person:a'], 'LEFT', ['Office', 'office:b']),
    ];

    const ids = edges.map((each) => edgeId(each, ['from']));

    expect(new Set(ids).size).toBe(edges.length);
    expect(edgeId(held('person:a', 'office:b', { to: '2023' }), ['from'])).toBe(ids[0]);
  });

  it('is unique among a hundred thousand edges', () => {
    const ids = new Set<string>();
    for (let from = 0; from < 400; from += 1) {
      for (let to = 0; to < 250; to += 1) {
        ids.add(edgeId(held(`person:${from}`, `office:${to}`), []));
      }
    }

    expect(ids.size).toBe(100_000);
  });
});
