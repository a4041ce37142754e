import fc from 'fast-check';

import { foldText, formsOf, holdsText } from '../../src/kernel/fold-text.js';

const POSITIONS = ['contains', 'startsWith', 'endsWith'] as const;

/** Letters of every kind that folds specially; other generators add any text. */
const tricky = fc.string({
  unit: fc.constantFrom(
    ...Array.from('aeousAEOUS øæåßœđðþłıØÆÅẞŒİΣςσǾǽéが　カｶﾞ각ᄀ上𝐀ﬁ㈱😀'),
    ...['e\u0301', '\u030a', '\u3099', '\u11a8', '\ud83d', '\ude00'],
    ...Array.from('か゛ﾟ가कक़ुিกิ้ำاأ´'),
    ...['\u0654', '\u064e', '\u05b8', '\u00ad', '\u200d', '\ufe0f', '\u309c'],
  ),
});
const anyText = fc.oneof(tricky, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

/** A letter, and its two spellings in plain letters. */
const SPELLINGS = [
  ['ø', 'o', 'oe'],
  ['Ö', 'O', 'Oe'],
  ['A\u0308', 'A', 'AE'],
  ['ü', 'u', 'ue'],
  ['đ', 'd', 'dj'],
] as const;
const RINGED = [
  ['ə', 'a', 'e'],
  ['å', 'a', 'aa'],
  ['Å', 'A', 'Aa'],
  ['a\u030a', 'a', 'AA'],
] as const;
const OTHERWISE = [
  ['æ', 'ae', 'Ae'],
  ['ß', 'ss', 'SS'],
  ['ł', 'l', 'L'],
  ['þ', 'th', 'Th'],
  ['ı', 'i', 'I'],
  ['é', 'e', 'E'],
  ['’', "'", "'"],
  ['k', 'k', 'K'],
  [' ', ' ', ' '],
] as const;

/** A text, and a respelling of it that spells all letters of a group alike. */
const respelled = fc
  .tuple(
    fc.array(fc.constantFrom(...SPELLINGS, ...RINGED, ...OTHERWISE)),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([letters, isLong, isRingLong]) => {
    const written = letters.map(([letter]) => letter).join('');
    const spelled = letters.map((letter) => {
      const isLongHere = RINGED.some((each) => each === letter) ? isRingLong : isLong;
      return isLongHere ? letter[2] : letter[1];
    });
    return [written, spelled.join('')] as const;
  });

function holds(text: string, part: string, position: (typeof POSITIONS)[number] = 'contains') {
  return holdsText(foldText(text), foldText(part), position);
}

/** What begins with something that may be one character with what is before it, such as か and a mark. */
const JOINING =
  /^[\u0300-\u036f\p{Default_Ignorable_Code_Point}\p{Cs}]*(?:(?![\u0300-\u036f])\p{M}|[\u1160-\u11ff\u{16d67}])/u;

/** The first position from `at` on that is not inside a character, nor inside a code point of one. */
function betweenCharacters(text: string, at: number): number {
  const isInPair = at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  const isInside = isInPair ? joins(text, at - 1) || joins(text, at + 1) : joins(text, at);
  return isInside ? betweenCharacters(text, at + 1) : at;
}

function joins(text: string, at: number): boolean {
  return JOINING.test(
    text
      .slice(at)
      .replace(/[゛゜]/gu, '\u3099')
      .normalize('NFKD'),
  );
}

describe('foldText', () => {
  it.each([
    ['Støre', ['store', 'stoere']],
    ['STOERE', ['stoere']],
    ['does', ['does']],
    ['Ærøskøbing', ['aeroskobing', 'aeroeskoebing']],
    ['Kåre Bjørn', ['kare bjorn', 'kare bjoern', 'kaare bjorn', 'kaare bjoern']],
    ['Straße', ['strasse']],
    ['Łódź', ['lodz']],
    ['Đinđić', ['dindic', 'djindjic']],
    ['Þórdís Sigurðardóttir', ['thordis sigurdardottir']],
    ['İlham Əliyev', ['ilham aliyev', 'ilham eliyev']],
    ['Nguyễn Phú Trọng', ['nguyen phu trong']],
    ['Şahin Ağaoğlu Çelik Işık', ['sahin agaoglu celik isik']],
    ['İstanbul', ['istanbul']],
    ['Côte d’Ivoire–Niger', ["cote d'ivoire-niger"]],
    ['ΟΔΟΣ οδός', ['οδοσ οδοσ']],
    ['ＮＡＴＯ　㈱', ['nato (株)']],
    ['ｶﾞｽ カ゛ス カ\u3099ス', ['ガス ガス ガス']],
    ['か\u0301\u3099', ['が']],
    ['서울'.normalize('NFD'), ['서울']],
    ['कुल', ['कुल']],
    ['क़', ['क\u093c']],
    ['กิน', ['กิน']],
    ['น้ำ', ['น้ํา']],
    ['ကို', ['ကို']],
    ['שָׁלוֹם', ['שלום']],
    ['مُحَمَّد', ['محمد']],
    ['أحمد آ ا\u0654', ['احمد ا ا']],
    ['\u0623\u093c\u0654', ['\u0627\u093c']],
    ['\u0623\u093c\u0654'.normalize('NFD'), ['\u0627\u093c']],
    ['رؤى', ['رؤى']],
    ['co\u00adop\u200b\u200c\u200d\u2060\ufeff\u200eø', ['coopo', 'coopoe']],
    ['❤\ufe0f 葛\u{e0100}', ['❤ 葛']],
    ['it´s Støre´s it\u1ffds', ["it's store's it's", "it's stoere's it's"]],
    ['上川陽子', ['上川陽子']],
    ['Ǿ', ['o', 'oe']],
    ['ǖạ\u0308', ['ua', 'ueae']],
    ['a¦b', ['a|b']],
    ['', ['']],
  ])('folds %s', (text, forms) => {
    expect(formsOf(foldText(text))).toEqual(forms);
  });

  it('is idempotent for every character of Unicode', () => {
    const unstable: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (!/[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}]/u.test(character)) continue;
      const { plain } = foldText(character);
      if (foldText(plain).plain !== plain) unstable.push(code.toString(16));
    }

    expect(unstable).toEqual([]);
  });

  it('folds every character of Unicode like its decomposition', () => {
    const unlike: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      const { plain } = foldText(character);
      if (foldText(character.normalize('NFD')).plain !== plain) unlike.push(code.toString(16));
    }

    expect(unlike).toEqual([]);
  });

  it('finds every letter of Unicode that has a second spelling', () => {
    const missed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      const apart = character.normalize('NFKD').toLowerCase();
      if (!/[aou]\p{Mn}*?\u0308|a\p{Mn}*?\u030a|[øđə]/u.test(apart)) continue;
      if (foldText(character).others.length === 0) missed.push(character);
    }

    expect(missed).toEqual([]);
  });

  it('folds every letter of Latin-1 and of Latin Extended-A to letters of English', () => {
    const strange = Array.from({ length: 0x180 - 0xc0 }, (_, index) =>
      String.fromCodePoint(0xc0 + index),
    ).filter((letter) => /\p{L}/u.test(letter) && !/^'?[a-z]+·?$/u.test(foldText(letter).plain));

    expect(strange).toEqual([]);
  });

  it('folds composed and decomposed text alike', () => {
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string({ unit: 'grapheme' })), (text) => {
        expect(foldText(text.normalize('NFD'))).toEqual(foldText(text.normalize('NFC')));
      }),
    );
  });

  it('folds upper and lower case alike', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        expect(foldText(text.toUpperCase())).toEqual(foldText(text.toUpperCase().toLowerCase()));
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
    ['Haakon Støre', 'Håkon Stoere'],
    ['Stoere', 'Støre'],
    ['Store', 'Støre'],
    ['STRASSE', 'straße'],
    ['Straße', 'STRASSE'],
    ['Ångström', 'angstroem'],
    ['Ångström', 'aangstrom'],
  ])('finds in %s the text %s', (text, part) => {
    expect(holds(text, part)).toBe(true);
  });

  it.each([
    ['does', 'dos'],
    ['unquenchable', 'qun'],
    ['Stoere', 'Store'],
    ['Haakon', 'Hakon'],
    ['Mission House', 'nhouse'],
    ['Ross', 'Ros '],
    ['Støre does', 'dos'],
    ['does', 'støre'],
    ['ガラス', 'カラス'],
    ['パ', 'ハ'],
    ['が', 'か'],
    ['か\u3099', 'か'],
    ['각', '가'],
    ['서울', '서우'],
    ['कुल', 'कल'],
    ['กิน', 'กน'],
    ['ข้าว', 'ขาว'],
    ['রিত', 'রত'],
  ])('does not find in %s the text %s', (text, part) => {
    expect(holds(text, part)).toBe(false);
  });

  it('finds every substring of a text that does not end inside a character', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const start = betweenCharacters(text, a % (text.length + 1));
        const end = betweenCharacters(text, start + (b % (text.length - start + 1)));

        expect(holds(text, text.slice(start, end))).toBe(true);
        expect(holds(text, text.slice(0, end), 'startsWith')).toBe(true);
        expect(holds(text, text.slice(start), 'endsWith')).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('finds a text by its spellings and its spellings by the text, also within a longer text', () => {
    fc.assert(
      fc.property(respelled, ([written, spelled]) => {
        for (const position of POSITIONS) {
          expect(holds(written, spelled, position)).toBe(true);
          expect(holds(spelled, written, position)).toBe(true);
        }
        expect(holds(`- ${written} -`, spelled)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not find different texts', () => {
    expect(holds('Støre', 'Stare')).toBe(false);
    expect(holds('Støre', 're', 'startsWith')).toBe(false);
    expect(holds('Støre', 'st', 'endsWith')).toBe(false);
  });
});
