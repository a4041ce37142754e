/** What Unicode does not take apart, by the way it is written without its sign. */
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
  // So that a store may put it between the forms of a text.
  '¦': '|',
};

const HAS_SIGN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
const NOT_ASCII = /[^\0-\x7f]/gu;
/** Accents and the like, and halves of surrogate pairs, which are no characters. */
const DROPPED = /[\p{Mn}\p{Cs}]/gu;

/**
 * Letters that have a second spelling, in two groups: who writes ö as oe writes ü as ue, but may write å as a, and
 * ə is e for some who write ü as u.
 */
const UMLAUTS = /([aou])\p{Mn}*?\u0308|[øđ]/gu;
const RINGS = /a\p{Mn}*?\u030a|ə/gu;
const UNMARKED: Readonly<Record<string, string>> = { ø: 'oe', đ: 'dj' };
/** Every character that may be such a letter, or make one: most texts have none of them. */
const MAY_HAVE_SECOND = /[\u0308\u030aÄÅÖØÜäåöøüĐđƏəǕ-ǜǞǟǺǻǾǿȪȫᵊṎṏṺṻₔ\u212b𐞢]/u;

/** A text in the forms in which texts are compared when spelling should not matter. */
export interface FoldedText {
  /** Without case, accents and width; ø as o, å as a, æ as ae, ß as ss. */
  readonly plain: string;
  /**
   * Where the text has letters with a second spelling: `plain` with that. The letters of one group are all spelled
   * one way in a text, so that there are one or three: ä, ö, ü, ø, đ as ae, oe, ue, oe, dj; å and ə as aa and e.
   */
  readonly others: readonly string[];
}

const NONE: readonly string[] = [];

/**
 * Folds a text so that it has a form in common with each of its usual spellings. A text in plain letters has one
 * form, whatever it could be the spelling of: `does` is not `dos`.
 *
 * In the plain form each code point folds by itself, whatever stands beside it: a part of a text always folds to
 * a part of the folded text.
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
const MOST_REMEMBERED = 10_000;

function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const fold = character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(DROPPED, '')
    .replace(HAS_SIGN, (sign) => PLAIN[sign] ?? sign);
  if (folded.size < MOST_REMEMBERED) folded.set(character, fold);
  return fold;
}

/** The three ways to look for one text in another. */
export type TextPosition = 'contains' | 'startsWith' | 'endsWith';

/** Whether a form of `text` holds a form of `part` at `position`. */
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
