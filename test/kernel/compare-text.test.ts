import fc from 'fast-check';

import { compareText, textsBefore } from '../../src/kernel/compare-text.js';

/** Code points around those where the orders of UTF-16 and UTF-8 differ. */
const nearSeams = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    '\ud7ff',
    '\ue000',
    '\uffff',
    '\u{10000}',
    '\u{10ffff}',
    'é',
    '上',
  ),
});
const texts = fc.oneof(nearSeams, fc.string({ unit: 'binary' }));

describe('compareText', () => {
  it('orders as the bytes of UTF-8 do', () => {
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const expected = Buffer.compare(Buffer.from(left, 'utf8'), Buffer.from(right, 'utf8'));

        expect(Math.sign(compareText(left, right))).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });

  it('orders characters above U+FFFF after all others', () => {
    const sorted = ['\u{1f600}', '\uff21', 'z', '', 'Z', 'za'].toSorted(compareText);

    expect(sorted).toEqual(['', 'Z', 'z', 'za', '\uff21', '\u{1f600}']);
  });
});

describe('textsBefore', () => {
  it('tells of any text what the order does', () => {
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        expect(textsBefore(right)(left)).toBe(compareText(left, right) < 0);
      }),
      { numRuns: 5000 },
    );
  });
});
