import { VerifiedTokens } from '../../../src/server/access/verified-tokens.js';

const KARI = { role: 'editor', author: 'kari' } as const;

describe('verified tokens', () => {
  it('are cached for a time, and never beyond their end', () => {
    const cache = new VerifiedTokens(100);
    cache.add('long', { requester: KARI, until: 5000 }, 1000);
    cache.add('short', { requester: KARI, until: 1050 }, 1000);
    const found = (now: number) => ['long', 'short'].map((token) => cache.find(token, now));

    expect([found(1049), found(1050), found(1099), found(1100)]).toEqual([
      [KARI, KARI],
      [KARI, undefined],
      [KARI, undefined],
      [undefined, undefined],
    ]);
  });

  it('are not cached where the time is none', () => {
    const cache = new VerifiedTokens(0);
    cache.add('a', { requester: KARI, until: 5000 }, 1000);

    expect(cache.find('a', 1000)).toBeUndefined();
  });

  it('are evicted before they fill the memory', () => {
    const cache = new VerifiedTokens(100);
    const tokens = Array.from({ length: 1001 }, (_, index) => `token ${index}`);
    for (const token of tokens) cache.add(token, { requester: KARI, until: 5000 }, 1000);

    expect(tokens.filter((token) => cache.find(token, 1000) !== undefined)).toEqual(
      tokens.slice(-1),
    );
  });
});
