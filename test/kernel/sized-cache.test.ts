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

interface Entry {
  readonly key: string;
  readonly size: number;
  isUsed: boolean;
}

/** The sizes of the entries that must be left: the first is evicted until there is room, or goes last if it was used. */
function naively(uses: readonly Used[]): readonly number[] {
  let entries: Entry[] = [];
  for (const { key, size, isRead } of uses) {
    if (isRead) {
      for (const entry of entries) entry.isUsed ||= entry.key === key;
      continue;
    }
    entries = entries.filter((entry) => entry.key !== key);
    if (size > LARGEST) continue;
    while (entries.reduce((sum, entry) => sum + entry.size, size) > MOST) {
      const [first, ...rest] = entries;
      entries = first?.isUsed === true ? [...rest, { ...first, isUsed: false }] : rest;
    }
    entries.push({ key, size, isUsed: false });
  }
  return entries.map(({ size }) => size);
}

it('a sized cache keeps what was added last or used since, and no more bytes than it may', () => {
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
        bytes: expected.reduce((sum, size) => sum + size, 0),
        found: [...expected].sort(),
      });
    }),
    { seed: 7 },
  );
});
