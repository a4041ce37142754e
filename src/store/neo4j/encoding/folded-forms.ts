import {
  type FoldedText,
  foldText,
  formsOf,
  type TextPosition,
} from '../../../kernel/fold-text.js';

/** Stands before and after each form. No folded text has it. */
const BORDER = '¦';

/** The most forms that a text has. */
export const MOST_FORMS = 4;

/**
 * All forms of a text as one, so that one look at one property, or into one index, tells whether the text holds
 * another. Those of a list have the places of their texts.
 */
export function foldedForms(texts: string | readonly string[]): string | readonly string[] {
  return typeof texts === 'string' ? writeForms(texts) : texts.map(writeForms);
}

function writeForms(text: string): string {
  return BORDER + formsOf(foldText(text)).join(BORDER) + BORDER;
}

/** What must stand in the written forms of a text that holds a form of this one; null where there is no such form. */
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
