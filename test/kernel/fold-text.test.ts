import fc from 'fast-check';

import { foldText, holdsText } from '../../src/kernel/fold-text.js';

const POSITIONS = ['contains', 'startsWith', 'endsWith'] as const;

/** Letters of every sort that folds in its own way, beside any text at all. */
const tricky = fc.string({
  unit: fc.constantFrom(
    ...Array.from('aeousAEOUS øæåßœđðþłıØÆÅẞŒİΣςσǾǽéが　カｶﾞ각ᄀ上𝐀ﬁ㈱😀'),
    ...['e\u0301', '\u030a', '\u3099', '\u11a8', '\ud83d', '\ude00'],
  ),
});
const anyText = fc.oneof(tricky, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

/** Every way to write a text that the folding is meant to see through. */
const respelled = fc
  .array(
    fc.constantFrom(
      ['ø', 'o', 'oe', 'Ø', 'ö'],
      ['æ', 'ae', 'Æ', 'ä', 'a'],
      ['å', 'aa', 'a', 'Å', 'A\u030a'],
      ['ß', 'ss', 's', 'ẞ'],
      ['ü', 'ue', 'u', 'U'],
      ['i', 'ı', 'İ', 'I'],
      ['e', 'é', 'E', 'e\u0301'],
      ['σ', 'ς', 'Σ'],
      ['t', 'T', 'ｔ'],
      [' ', '\u3000'],
    ),
  )
  .chain((letters) =>
    fc.tuple(
      fc.tuple(...letters.map((ways) => fc.constantFrom(...ways))),
      fc.tuple(...letters.map((ways) => fc.constantFrom(...ways))),
    ),
  )
  .map(([one, other]) => [one.join(''), other.join('')] as const);

function holds(text: string, part: string, position: (typeof POSITIONS)[number] = 'contains') {
  return holdsText(foldText(text), foldText(part), position);
}

describe('foldText', () => {
  it.each([
    ['Støre', { plain: 'store', short: 'store' }],
    ['STOERE', { plain: 'stoere', short: 'store' }],
    ['Ærøskøbing', { plain: 'aeroskobing', short: 'aroskobing' }],
    ['Straße', { plain: 'strasse', short: 'strase' }],
    ['İstanbul', { plain: 'istanbul', short: 'istanbul' }],
    ['ΟΔΟΣ οδός', { plain: 'οδοσ οδοσ', short: 'οδοσ οδοσ' }],
    ['ＮＡＴＯ　㈱', { plain: 'nato (株)', short: 'nato (株)' }],
    ['ｶﾞｽ', { plain: 'カス', short: 'カス' }],
    ['上川陽子', { plain: '上川陽子', short: '上川陽子' }],
    ['Ǿ', { plain: 'o', short: 'o' }],
    ['', { plain: '', short: '' }],
  ])('folds %s', (text, expected) => {
    expect(foldText(text)).toEqual(expected);
  });

  it('folds what is folded to itself, for every character of Unicode', () => {
    const unstable: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (!/[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}]/u.test(character)) continue;
      const { plain } = foldText(character);
      if (foldText(plain).plain !== plain) unstable.push(code.toString(16));
    }

    expect(unstable).toEqual([]);
  });

  it('gives one short form to all spellings of a text', () => {
    fc.assert(
      fc.property(respelled, ([one, other]) => {
        expect(foldText(one).short).toBe(foldText(other).short);
      }),
      { numRuns: 1000 },
    );
  });

  it('folds composed and decomposed writing alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(text.normalize('NFD'))).toEqual(foldText(text.normalize('NFC')));
      }),
    );
  });

  it('folds upper and lower case alike', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        expect(foldText(text.toUpperCase()).short).toBe(foldText(text).short);
      }),
    );
  });
});

describe('holdsText', () => {
  it.each(['stoere', 'Store', 'STØRE', 'støre', 'Sto', 'ØRE', 'toer', 'Jonas Gahr Stoere'])(
    'finds Jonas Gahr Støre by %s',
    (part) => {
      expect(holds('Jonas Gahr Støre', part)).toBe(true);
    },
  );

  it.each([
    ['Israel', 'el'],
    ['Åen', 'Aaen'],
    ['上川陽子', '川'],
    ['Mission House', 'nhouse'],
  ])('in %s finds what stands there: %s', (text, part) => {
    expect(holds(text, part)).toBe(text !== 'Mission House');
  });

  it('finds any part of a text, wherever it is cut', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % (text.length + 1);
        const end = start + (b % (text.length - start + 1));

        expect(holds(text, text.slice(start, end))).toBe(true);
        expect(holds(text, text.slice(0, end), 'startsWith')).toBe(true);
        expect(holds(text, text.slice(start), 'endsWith')).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('finds a text by any of its spellings, inside a longer text too', () => {
    fc.assert(
      fc.property(respelled, ([one, other]) => {
        expect(POSITIONS.map((position) => holds(one, other, position))).toEqual([
          true,
          true,
          true,
        ]);
        expect(holds(`- ${one} -`, other)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells other texts apart', () => {
    expect(holds('Støre', 'Stare')).toBe(false);
    expect(holds('Støre', 're', 'startsWith')).toBe(false);
    expect(holds('Støre', 'st', 'endsWith')).toBe(false);
  });
});
