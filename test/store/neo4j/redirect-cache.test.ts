import { RedirectCache } from '../../../src/store/neo4j/redirect-cache.js';
import type { KnownRedirects } from '../../../src/store/neo4j/database/read-redirects.js';

const leadingTo = (to: string, transaction: number): KnownRedirects => ({
  redirects: new Map([['person:old', { to }]]),
  mark: to,
  transaction,
});

describe('the redirects of a Neo4j', () => {
  let now: number;
  let stored: KnownRedirects;
  let reads: number;
  let cache: RedirectCache;
  beforeEach(() => {
    now = 10_000;
    stored = leadingTo('person:a', 2);
    reads = 0;
    cache = new RedirectCache(
      () => {
        reads += 1;
        return Promise.resolve(stored);
      },
      () => now,
    );
  });

  it('are waited for at first, read again in the background after a second, and waited for after two', async () => {
    const first = await cache.current();
    stored = leadingTo('person:b', 3);
    now += 900;
    const fresh = cache.current();
    now += 200;
    const old = cache.current();
    await Promise.resolve();
    const next = cache.current();
    stored = leadingTo('person:c', 4);
    now += 2500;
    const waited = cache.current();

    expect(waited).toBeInstanceOf(Promise);
    expect(
      [first, fresh, old, next, await waited].map((each) =>
        each instanceof Promise ? each : each.get('person:old')?.to,
      ),
    ).toEqual(['person:a', 'person:a', 'person:a', 'person:b', 'person:c']);
    expect(reads).toBe(3);
  });

  it('are those that this process has written last', async () => {
    await cache.current();
    cache.take(leadingTo('person:mine', 5));
    cache.take(leadingTo('person:late', 4));

    expect(cache.known).toEqual(leadingTo('person:mine', 5));
  });

  it('are not replaced by what was read before this process wrote', async () => {
    const reading = cache.current();
    cache.take(leadingTo('person:mine', 5));
    await reading;

    expect(cache.known).toEqual(leadingTo('person:mine', 5));
  });

  it('stay as they are where they cannot be read', async () => {
    await cache.current();
    const failing = new RedirectCache(() => Promise.reject(new Error('away')));

    expect([...(await failing.current())]).toEqual([]);
  });
});
