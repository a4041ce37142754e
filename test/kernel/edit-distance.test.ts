import fc from 'fast-check';

import { editDistance } from '../../src/kernel/edit-distance.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

/** The definition, word for word: slow but obvious. */
function define(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const [a, b] = [left.at(-1), right.at(-1)];
  const distances = [
    define(left.slice(0, -1), right) + 1,
    define(left, right.slice(0, -1)) + 1,
    define(left.slice(0, -1), right.slice(0, -1)) + (a === b ? 0 : 1),
  ];
  if (left.length > 1 && right.length > 1 && a === right.at(-2) && b === left.at(-2)) {
    distances.push(define(left.slice(0, -2), right.slice(0, -2)) + 1);
  }
  return Math.min(...distances);
}

describe('editDistance', () => {
  it.each([
    ['Person', 'Person', 0],
    ['Persno', 'Person', 1],
    ['Person', 'Persons', 1],
    ['Meting', 'Meeting', 1],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
  ])('from %s to %s counts', (left, right, expected) => {
    expect(editDistance(left, right, 9)).toBe(expected);
  });

  it('agrees with its definition, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat(8), (left, right, most) => {
        expect(editDistance(left, right, most)).toBe(Math.min(define(left, right), most + 1));
      }),
      { numRuns: 500 },
    );
  });
});
