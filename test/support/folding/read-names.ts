import { readFileSync } from 'node:fs';

/** How letters are transliterated to English ones; letters without an entry lose their accents. */
type Alphabet = Readonly<Record<string, string>>;

const PLAIN = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
};
const UMLAUTS = { ...PLAIN, ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe' };
const RINGS = { ...PLAIN, å: 'aa' };

/** The usual transliterations of a language; one without an entry has only the plain one. */
const ALPHABETS: Readonly<Record<string, readonly Alphabet[]>> = {
  Norwegian: [PLAIN, RINGS, { ...UMLAUTS, å: 'aa' }],
  Danish: [PLAIN, RINGS, { ...UMLAUTS, å: 'aa' }],
  Swedish: [PLAIN, UMLAUTS, { ...UMLAUTS, å: 'aa' }],
  Finnish: [PLAIN, UMLAUTS],
  Icelandic: [PLAIN, UMLAUTS],
  Faroese: [PLAIN, UMLAUTS],
  German: [UMLAUTS, PLAIN],
  Turkish: [PLAIN, UMLAUTS],
  Estonian: [PLAIN, UMLAUTS],
  Azerbaijani: [
    { ...PLAIN, ə: 'a' },
    { ...PLAIN, ə: 'e' },
  ],
  'Croatian and Serbian': [PLAIN, { ...PLAIN, đ: 'dj' }],
};

/** A name in the letters of its language, and its usual transliterations. */
export interface SpelledName {
  readonly name: string;
  readonly spellings: readonly string[];
}

/** Names in many languages. Their spellings are derived here, independently of the code under test. */
export function readNames(): readonly SpelledName[] {
  return blocksOf('names.txt').flatMap((block) => {
    const [, language = '', names = ''] = /^: ([^\n]*)\n(.*)$/su.exec(block) ?? [];
    const alphabets = ALPHABETS[language] ?? [PLAIN];
    return names.split(/,\s+/u).map((each) => {
      const name = each.replace(/\s+/gu, ' ').trim();
      const spellings = new Set(alphabets.map((alphabet) => spell(name, alphabet)));
      return { name, spellings: [...spellings] };
    });
  });
}

/** Plain words of English. */
export function readWords(): readonly string[] {
  return blocksOf('english-words.txt').join(' ').trim().split(/\s+/u);
}

function blocksOf(file: string): readonly string[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8').replace(/^#.*\n/gmu, '');
  return text.trim().split(/\n\n+/u);
}

function spell(name: string, alphabet: Alphabet): string {
  return Array.from(name, (letter) => {
    const small = letter.toLowerCase();
    const spelled = alphabet[small] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
    return small === letter ? spelled : spelled.charAt(0).toUpperCase() + spelled.slice(1);
  })
    .join('')
    .replaceAll('’', "'");
}
