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
/** Combining marks, and unpaired surrogates, which are not characters. */
const DROPPED = /[\p{Mn}\p{Cs}]/gu;

/**
 * Letters with a second spelling, in two groups that vary independently: somebody who writes ö as oe also writes
 * ü as ue, but may write å as a; somebody who writes ü as u may write ə as e.
 */
const UMLAUTS = /([aou])\p{Mn}*?\u0308|[øđ]/gu;
const RINGS = /a\p{Mn}*?\u030a|ə/gu;
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
 * In the plain form each code point folds independently of its neighbours, so that a substring of a text always
 * folds to a substring of the folded text.
 */
export function foldText(text: string): FoldedText {
  const plain = foldPlainly(text);
  if (!MAY_HAVE_SECOND.test(text)) return { plain, others: NONE };
  const apart = text.normalize('NFKD').toLowerCase();
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
  return text.replace(NOT_ASCII, foldCharacter).toLowerCase();
}

const folded = new Map<string, string>();
const MOST_CACHED = 10_000;

function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const fold = character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(DROPPED, '')
    .replace(HAS_PLAIN, (letter) => PLAIN[letter] ?? letter);
  if (folded.size < MOST_CACHED) folded.set(character, fold);
  return fold;
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
