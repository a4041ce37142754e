const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  å: 'a',
  ß: 'ss',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

const SPECIAL = /[øæåßœđðþłı]/gu;
const MARKS = /\p{Mn}/gu;
const DIGRAPHS = /([aou])e|(a)a|(s)s/gu;

/** A text in the two forms in which texts are compared when spelling should not matter. */
export interface FoldedText {
  /** Without case, accents and width; ø as o, æ as ae, å as a, ß as ss. */
  readonly plain: string;
  /** `plain` with ae, oe, ue, aa and ss each shortened to their first letter, so that `stoere` equals `støre`. */
  readonly short: string;
}

/** Folds a text so that its usual spellings become equal in one of the two forms. */
export function foldText(text: string): FoldedText {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .normalize('NFC');
  return { plain, short: plain.replace(DIGRAPHS, '$1$2$3') };
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
