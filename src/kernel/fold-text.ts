/** Letters that Unicode does not take apart, by the way they are written without their sign. */
const LETTERS: Readonly<Record<string, string>> = {
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
  ı: 'i',
  ς: 'σ',
};

const SPECIAL = /[øæßœđðþłħŧŋıς]/gu;
const NOT_ASCII = /[^\0-\x7f]/gu;
/** Accents and the like, and halves of surrogate pairs, which are no characters. */
const DROPPED = /[\p{Mn}\p{Cs}]/gu;
const DIGRAPHS = /a[ae]+|oe+|ue+|ss+/gu;

/** A text in the two forms in which texts are compared when spelling should not matter. */
export interface FoldedText {
  /** Without case, accents and width; ø as o, æ as ae, å as a, ß as ss. */
  readonly plain: string;
  /** `plain` with ae, oe, ue, aa and ss each shortened to their first letter, so that `stoere` equals `støre`. */
  readonly short: string;
}

/**
 * Folds a text so that its usual spellings become equal in one of the two forms.
 *
 * In the plain form each code point folds by itself, whatever stands beside it: a part of
 * a text always folds to a part of the folded text. The short form shortens until nothing is
 * left to shorten (`Aaen` and `Åen` both give `an`), so that all spellings of a text give the same.
 */
export function foldText(text: string): FoldedText {
  const plain = text.replace(NOT_ASCII, foldCharacter).toLowerCase();
  return { plain, short: plain.replace(DIGRAPHS, ([first = '']) => first) };
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
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
  if (folded.size < MOST_REMEMBERED) folded.set(character, fold);
  return fold;
}

/** The three ways to look for one text in another. */
export type TextPosition = 'contains' | 'startsWith' | 'endsWith';

/**
 * Whether `text` holds `part` at `position`, in either form.
 *
 * Both forms are needed: shortening finds `stoere` in `Støre`, but would hide `el` in `Israel`.
 */
export function holdsText(text: FoldedText, part: FoldedText, position: TextPosition): boolean {
  switch (position) {
    case 'contains':
      return text.plain.includes(part.plain) || text.short.includes(part.short);
    case 'startsWith':
      return text.plain.startsWith(part.plain) || text.short.startsWith(part.short);
    case 'endsWith':
      return text.plain.endsWith(part.plain) || text.short.endsWith(part.short);
  }
}
