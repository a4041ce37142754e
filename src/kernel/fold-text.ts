/** Characters that Unicode does not decompose, each with its plain spelling. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  ß: 'ss',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ı: 'i',
  ə: 'a',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  ʻ: "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  // Reserved: stores separate the forms of a text with it.
  '¦': '|',
};

const HAS_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
const NOT_ASCII = /[^\0-\x7f]/gu;

/**
 * Marks that a spelling may leave out: the blocks of combining diacritical marks, Hebrew points, and Arabic vowel and
 * recitation signs. All other marks are letters or vowels: without them कुल is कल, and ガ is カ.
 */
const OPTIONAL_MARKS = [
  '\\u0300-\\u036f',
  '\\u1ab0-\\u1aff',
  '\\u1dc0-\\u1dff',
  '\\u20d0-\\u20ff',
  '\\ufe20-\\ufe2f',
  '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\ufb1e',
  '\\u0610-\\u061a\\u064b-\\u0652\\u0656-\\u065e\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed',
  '\\u0897-\\u089f\\u08ca-\\u08e1\\u08e3-\\u08ff',
];
/** What else is dropped: soft hyphens, zero-width and other invisible characters; and unpaired surrogates. */
const INVISIBLE = '\\p{Default_Ignorable_Code_Point}\\p{Cs}';
const DROPPED = new RegExp(
  [...OPTIONAL_MARKS, INVISIBLE].map((each) => `[${each}]`).join('|'),
  'gu',
);

/** Marks that are typed as characters of their own, which NFKD would take for a space with a mark. */
const SPACING: Readonly<Record<string, string>> = {
  '\u00b4': "'",
  '\u1ffd': "'",
  '\u309b': '\u3099',
  '\u309c': '\u309a',
};
const HAS_SPACING = /[\u00b4\u1ffd\u309b\u309c]/gu;

/** What may be one character with what is before it: marks that are kept, and all but the first letter of a syllable. */
const JOINS = /^[\p{M}\u1160-\u11ff\u{16d67}]/u;
/** Alef is written with or without its hamza or madda, which other marks may stand before. */
const ALEFS = /[\u0622\u0623\u0625\u0627]\p{M}*/gu;
const HAMZA_OR_MADDA = /[\u0653-\u0655]/gu;

/**
 * Letters with a second spelling, in two groups that vary independently: somebody who writes ö as oe also writes
 * ü as ue, but may write å as a; somebody who writes ü as u may write ə as e.
 */
const UMLAUTS = /([aou])[\u0300-\u036f]*?\u0308|[øđ]/gu;
const RINGS = /a[\u0300-\u036f]*?\u030a|ə/gu;
const UNMARKED: Readonly<Record<string, string>> = { ø: 'oe', đ: 'dj' };
/** Every character that may be such a letter or a part of one; most texts have none. */
const MAY_HAVE_SECOND = /[\u0308\u030aÄÅÖØÜäåöøüĐđƏəǕ-ǜǞǟǺǻǾǿȪȫᵊṎṏṺṻₔ\u212b𐞢]/u;

/** The forms of a text that are compared where spelling should not matter. */
export interface FoldedText {
  /** Without case, accents and width; ø as o, å as a, æ as ae, ß as ss. */
  readonly plain: string;
  /**
   * `plain` with the second spelling of letters that have one: ä, ö, ü, ø, đ as ae, oe, ue, oe, dj; å and ə as aa and
   * e. All letters of a group are spelled alike, so there are none, one or three.
   */
  readonly others: readonly string[];
}

const NONE: readonly string[] = [];

/**
 * Folds a text so that it shares a form with each of its usual spellings. A text in plain letters has one form, even
 * if it could spell another word: `does` does not match `dos`.
 *
 * In the plain form each character folds independently of its neighbours, so that a substring of a text folds to a
 * substring of the folded text, unless it ends inside a character: か is no part of が, even where that is か and a mark.
 */
export function foldText(text: string): FoldedText {
  const plain = foldPlainly(text);
  if (!MAY_HAVE_SECOND.test(text)) return { plain, others: NONE };
  const apart = withoutSpacing(text).normalize('NFKD').toLowerCase();
  const umlauts = spellUmlauts(apart);
  const respelled = new Set([umlauts, spellRings(apart), spellRings(umlauts)]);
  respelled.delete(apart);
  return { plain, others: [...respelled].map(foldPlainly) };
}

function spellUmlauts(apart: string): string {
  return apart.replace(UMLAUTS, (letter, base?: string) =>
    base === undefined ? (UNMARKED[letter] ?? letter) : `${base}e`,
  );
}

function spellRings(apart: string): string {
  return apart.replace(RINGS, (letter) => (letter === 'ə' ? 'e' : 'aa'));
}

/** All forms of a text, the plain one first. */
export function formsOf({ plain, others }: FoldedText): readonly string[] {
  return others.length === 0 ? [plain] : [plain, ...others];
}

function foldPlainly(text: string): string {
  const before = joined;
  const apart = text.replace(NOT_ASCII, foldCharacter).toLowerCase();
  return joined === before ? apart : compose(apart);
}

function compose(apart: string): string {
  return apart
    .normalize('NFC')
    .replace(ALEFS, (alef) => `\u0627${alef.slice(1).replace(HAMZA_OR_MADDA, '')}`);
}

function withoutSpacing(text: string): string {
  return text.replace(HAS_SPACING, (character) => SPACING[character] ?? character);
}

interface FoldedCharacter {
  readonly text: string;
  /** Whether it may be one character with what is before it. */
  readonly joins: boolean;
}

const folded = new Map<string, FoldedCharacter>();
const MOST_CACHED = 10_000;

/** How many characters that join were folded so far: counted on the way, since most texts have none. */
let joined = 0;

function foldCharacter(character: string): string {
  const { text, joins } = folded.get(character) ?? foldUnknown(character);
  if (joins) joined += 1;
  return text;
}

function foldUnknown(character: string): FoldedCharacter {
  const apart = withoutSpacing(character).normalize('NFKD').toLowerCase().normalize('NFKD');
  const kept = compose(apart.replace(DROPPED, ''));
  const text = kept.replace(HAS_PLAIN, (letter) => PLAIN[letter] ?? letter);
  const fold = { text, joins: joinsCharacter(text) };
  if (folded.size < MOST_CACHED) folded.set(character, fold);
  return fold;
}

/** Whether a folded character may be one with the character before it. */
export function joinsCharacter(fold: string): boolean {
  return JOINS.test(fold);
}

/** Where in a text another is searched for. */
export type TextPosition = 'contains' | 'startsWith' | 'endsWith';

/** Whether a form of `text` contains a form of `part` at `position`. */
export function holdsText(text: FoldedText, part: FoldedText, position: TextPosition): boolean {
  if (holdsForm(text, part.plain, position)) return true;
  for (const form of part.others) if (holdsForm(text, form, position)) return true;
  return false;
}

function holdsForm({ plain, others }: FoldedText, part: string, position: TextPosition): boolean {
  if (holds(plain, part, position)) return true;
  for (const form of others) if (holds(form, part, position)) return true;
  return false;
}

function holds(text: string, part: string, position: TextPosition): boolean {
  switch (position) {
    case 'contains':
      return text.includes(part);
    case 'startsWith':
      return text.startsWith(part);
    case 'endsWith':
      return text.endsWith(part);
  }
}
