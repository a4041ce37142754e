import { KeptTexts } from '../../src/json/kept-texts.js';

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
