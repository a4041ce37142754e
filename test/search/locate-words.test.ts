import fc from 'fast-check';
import { locateWords } from '../../src/search/locate-words.js';
import { splitWords } from '../../src/search/split-words.js';

const text = fc.string({
  unit: fc.constantFrom(
    ...Array.from("aø ﬁ's.U’´か゛ﾞカ각कुक़ิกำาاأ上😀"),
    ...['\u0301', '\u0308', '\u3099', '\u0654', '\u064e', '\u00ad', '\u200d', '\ud83d'],
  ),
  maxLength: 20,
});

describe('the words of a text are located', () => {
  it('for each code unit of their plain form, in order and inside the text', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const located = locateWords(whole);
        const starts = located.flatMap((each) => each.starts);
        const ends = located.flatMap((each) => each.ends);

        expect(located.map(({ word }) => word)).toEqual(splitWords(whole).words);
        expect(located.map((each) => each.starts.length)).toEqual(
          located.map(({ word }) => word.plain.length),
        );
        expect(starts).toEqual(starts.toSorted((left, right) => left - right));
        expect(starts.every((start, index) => start < (ends[index] ?? 0))).toBe(true);
        expect(ends.every((end) => end <= whole.length)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
