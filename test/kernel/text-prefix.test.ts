import fc from 'fast-check';
import { compareText } from '../../src/kernel/compare-text.js';
import { textPrefix } from '../../src/kernel/text-prefix.js';

const anyCharacter = fc.oneof(
  fc.constantFrom('-', '0', '9', 'a', 'z'),
  fc.constantFrom(' ', '.', '/', ':', '@', 'A', 'Z', '[', '`', '{', '~', '\u007f'),
  fc.constantFrom('\u0080', 'é', '\ud7ff', '\ue000', '\uffff', '\u{10000}'),
);
const anyText = fc.array(anyCharacter, { maxLength: 12 }).map((characters) => characters.join(''));
/** Texts that often begin alike. */
const anyTexts = fc
  .tuple(anyText, anyText, anyText)
  .map(([start, left, right]) => [start + left, start + right] as const);

it('never orders two texts otherwise than they are by code point', () => {
  fc.assert(
    fc.property(anyTexts, ([left, right]) => {
      const difference = textPrefix(left, 0) - textPrefix(right, 0);
      expect(
        difference === 0 || Math.sign(difference) === Math.sign(compareText(left, right)),
      ).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

it('orders ids of ten letters and digits without a comparison', () => {
  const ids = ['2024-05-06', '2024-05-07', 'kamikawa-y', 'kamikawb', 'kamikawb-'];
  const prefixes = ids.map((id) => textPrefix(`meeting:${id}`, 'meeting:'.length));
  expect(new Set(prefixes).size).toBe(ids.length);
  expect([...prefixes].sort((left, right) => left - right)).toEqual(prefixes);
});
