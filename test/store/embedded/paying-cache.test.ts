import { PayingCache } from '../../../src/store/embedded/indexes/paying-cache.js';

/** The size of a value whose entry takes a quarter of the cache. */
const QUARTER = 1024 - 256;

interface Kept {
  readonly size: number;
  readonly name?: string;
}

describe('a cache of what is derived from the graph', () => {
  it('says that an entry pays off once the work for it adds up to its cost', () => {
    const cache = new PayingCache<Kept>(4096);
    const after = (work: number) => cache.paysOff('orders', work, 10);

    expect([after(4), after(5), after(1), after(1)]).toEqual([false, false, true, true]);
    expect(cache.paysOff('others', 9, 10)).toBe(false);
  });

  it('counts the work anew for an entry that it has had', () => {
    const cache = new PayingCache<Kept>(4096);
    cache.paysOff('orders', 9, 10);
    cache.set('orders', { size: 1 });

    expect(cache.paysOff('orders', 9, 10)).toBe(false);
  });

  it('counts the work for 4096 keys, and then begins anew', () => {
    const cache = new PayingCache<Kept>(4096);
    for (let key = 0; key < 4096; key += 1) cache.paysOff(`key ${key}`, 9, 10);
    cache.paysOff('one too many', 9, 10);

    expect([cache.paysOff('key 7', 1, 10), cache.paysOff('one too many', 1, 10)]).toEqual([
      false,
      true,
    ]);
  });

  it('holds entries up to its size, and is cleared for one more', () => {
    const cache = new PayingCache<Kept>(4096);
    const keys = ['a', 'b', 'c', 'd', 'e'];
    const held = () => keys.filter((key) => cache.get(key) !== undefined);
    const after = keys.map((key) => {
      cache.set(key, { size: QUARTER, name: key });
      return held().join('');
    });

    expect(after).toEqual(['a', 'ab', 'abc', 'abcd', 'e']);
  });

  it('has room again for what was evicted', () => {
    const cache = new PayingCache<Kept>(4096);
    for (const key of ['a', 'b', 'c', 'd']) cache.set(key, { size: QUARTER, name: key });
    cache.evictIf(({ name }) => name === 'b');
    cache.set('e', { size: QUARTER });

    const held = ['a', 'b', 'c', 'd', 'e'].filter((key) => cache.get(key) !== undefined);
    expect(held).toEqual(['a', 'c', 'd', 'e']);
  });
});
