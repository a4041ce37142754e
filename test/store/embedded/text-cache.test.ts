import { TextCache } from '../../../src/store/embedded/writers/text-cache.js';

describe('a cache of texts', () => {
  it('has them until they would exceed its size, then evicts all of them', () => {
    const cache = new TextCache(10_000);
    const [some, others] = [new Map<string, string>(), new Map<number, string>()];
    cache.add(some, 'a', 'x'.repeat(1000), 1000);
    cache.add(others, 1, 'y', 1);

    expect([some.size, others.size]).toEqual([1, 1]);

    for (let key = 2; key <= 9; key += 1) cache.add(others, key, 'z', 1000);
    expect([some.size, [...others.keys()]]).toEqual([0, [9]]);
  });

  it('counts a text that takes the place of another by the bytes that it has more', () => {
    const cache = new TextCache(4000);
    const texts = new Map<string, string>();
    cache.add(texts, 'other', 'x', 100);
    for (let round = 0; round < 100; round += 1)
      cache.add(texts, 'again', 'x', round === 0 ? 100 : 0);

    expect([...texts.keys()]).toEqual(['other', 'again']);
  });

  it('takes no text that would fill much of it, and none at all if its size is 0', () => {
    const [some, none] = [new TextCache(10_000), new TextCache(0)];
    const texts = new Map<string, string>();

    some.add(texts, 'large', 'x', 2000);
    none.add(texts, 'small', 'x', 1);

    expect([texts.size, some.isEnabled, none.isEnabled]).toEqual([0, true, false]);
  });
});
