import fc from 'fast-check';
import { ByteTexts } from '../../src/kernel/byte-texts.js';

const texts = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 40 });

describe('ByteTexts', () => {
  it('finds the number of a text from the bytes of any chunk', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.string({ maxLength: 6 })), (added, others) => {
        const found = new ByteTexts();
        for (const text of added)
          found.add(Buffer.from(`"${text}"`), 1, 1 + Buffer.byteLength(text));

        for (const text of [...added, ...others]) {
          const chunk = Buffer.from(`before ${text} after`);
          const [start, end] = [7, 7 + Buffer.byteLength(text)];
          const number = added.indexOf(text);

          expect(found.find(chunk, start, end)).toBe(number);
          expect(found.is(added.length, chunk, start, end)).toBe(false);
          expect(added.map((_, each) => found.is(each, chunk, start, end)).indexOf(true)).toBe(
            number,
          );
        }
      }),
    );
  });

  it('grows', () => {
    const found = new ByteTexts();
    const many = Array.from({ length: 20_000 }, (_, index) => Buffer.from(`text ${index}`));
    for (const text of many) found.add(text, 0, text.length);

    expect(found).toHaveLength(20_000);
    expect(many.map((text) => found.find(text, 0, text.length))).toEqual([...many.keys()]);
    expect(found.find(Buffer.from('text 20000'), 0, 10)).toBe(-1);
  });
});
