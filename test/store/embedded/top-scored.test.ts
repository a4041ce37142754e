import fc from 'fast-check';
import { topScored } from '../../../src/store/embedded/search/top-scored.js';

const anyFound = fc
  .uniqueArray(fc.record({ id: fc.string({ maxLength: 2 }), score: fc.nat(3) }), {
    selector: ({ id }) => id,
    maxLength: 40,
  })
  // In the order of the index: by score, and equal ones in any order.
  .map((found) => [...found].sort((left, right) => right.score - left.score));

it('takes the highest scores, equal ones by id, and exactly as many as are wanted', () => {
  fc.assert(
    fc.property(anyFound, fc.integer({ min: 1, max: 40 }), (found, count) => {
      const best = [...found].sort(
        (left, right) => right.score - left.score || (left.id < right.id ? -1 : 1),
      );
      const sorted = (list: typeof found) => list.map(({ id }) => id).sort();

      expect(sorted([...topScored(found, count)])).toEqual(sorted(best.slice(0, count)));
    }),
  );
});
