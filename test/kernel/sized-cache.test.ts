import fc from 'fast-check';
import { SizedCache } from '../../src/kernel/sized-cache.js';

const KEYS = Array.from({ length: 20 }, (_, index) => `key ${index}`);
const MOST = 100;
const LARGEST = 12;

interface Used {
  readonly key: string;
  readonly size: number;
  readonly isRead: boolean;
}

const used: fc.Arbitrary<Used> = fc.record({
  key: fc.constantFrom(...KEYS),
  size: fc.integer({ min: 1, max: LARGEST + 3 }),
  isRead: fc.boolean(),
});

/** The entries that must be left, the least recently used first. */
function naively(uses: readonly Used[]): readonly (readonly [string, number])[] {
  let entries: (readonly [string, number])[] = [];
  for (const { key, size, isRead } of uses) {
    const known = entries.find(([one]) => one === key);
    if (isRead && known === undefined) continue;
    entries = entries.filter((entry) => entry !== known);
    if (isRead && known !== undefined) entries.push(known);
    if (isRead || size > LARGEST) continue;
    const sum = (): number => entries.reduce((total, [, each]) => total + each, size);
    while (sum() > MOST) entries.shift();
    entries.push([key, size]);
  }
  return entries;
}

it('a sized cache keeps what was used last, and no more bytes than it may', () => {
  fc.assert(
    fc.property(fc.array(used, { maxLength: 200 }), (uses) => {
      const cache = new SizedCache<string, number>(MOST);
      for (const { key, size, isRead } of uses) {
        if (isRead) cache.get(key);
        else cache.set(key, size, size);
      }
      const expected = naively(uses);

      expect({
        bytes: cache.bytes,
        found: KEYS.flatMap((key) => cache.get(key) ?? []).sort(),
      }).toEqual({
        bytes: expected.reduce((sum, [, size]) => sum + size, 0),
        found: expected.map(([, size]) => size).sort(),
      });
    }),
    { seed: 7 },
  );
});
