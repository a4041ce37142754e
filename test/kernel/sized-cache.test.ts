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

/** The sizes of the entries that must be left: those used last, as far as there is room. */
function naively(uses: readonly Used[]): readonly number[] {
  let entries: readonly Used[] = [];
  for (const use of uses) {
    const known = entries.find(({ key }) => key === use.key);
    if (use.isRead && known === undefined) continue;
    const added = use.isRead && known !== undefined ? known : use;
    const others = entries.filter(({ key }) => key !== use.key);
    entries = added.size > LARGEST ? others : [...others, added];
    while (entries.reduce((sum, { size }) => sum + size, 0) > MOST) entries = entries.slice(1);
  }
  return entries.map(({ size }) => size);
}

it('a sized cache keeps what was used last, and no more bytes than it may', () => {
  fc.assert(
    fc.property(fc.array(used, { maxLength: 200 }), (uses) => {
      const cache = new SizedCache<string, { readonly size: number }>(MOST);
      for (const { key, size, isRead } of uses) {
        if (isRead) cache.get(key);
        else cache.set(key, { size }, size);
      }
      const expected = naively(uses);

      expect({
        bytes: cache.bytes,
        found: KEYS.flatMap((key) => cache.get(key)?.size ?? []).sort(),
      }).toEqual({
        bytes: expected.reduce((sum, size) => sum + size, 0),
        found: [...expected].sort(),
      });
    }),
    { seed: 7 },
  );
});
