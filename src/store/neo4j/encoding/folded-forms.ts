import {
  type FoldedText,
  foldText,
  formsOf,
  type TextPosition,
} from '../../../kernel/fold-text.js';

/** Before and after each form. No folded text contains it. */
const BORDER = '¦';

/** The largest number of forms of a text. */
export const MOST_FORMS = 4;

/**
 * All forms of a text in one, so that a single test of one property, or a single index, finds whether the text
 * contains another. For a list, the forms of each text are at its index.
 */
export function foldedForms(texts: string | readonly string[]): string | readonly string[] {
  return typeof texts === 'string' ? writeForms(texts) : texts.map(writeForms);
}

function writeForms(text: string): string {
  return BORDER + formsOf(foldText(text)).join(BORDER) + BORDER;
}

/** What the stored forms of a text contain if a form of it matches this one; null if there is no such form. */
export function soughtForm(text: FoldedText, index: number, position: TextPosition): string | null {
  const form = formsOf(text)[index];
  if (form === undefined) return null;
  switch (position) {
    case 'contains':
      return form;
    case 'startsWith':
      return BORDER + form;
    case 'endsWith':
      return form + BORDER;
  }
}
