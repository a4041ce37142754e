import { type FoldedText, foldText } from '../../../src/kernel/fold-text.js';
import type { Choices } from './choices.js';

/**
 * The texts of random graphs, each with its folded forms, the plain one first. They are written by hand, so that
 * the oracle does not fold texts with the code under test: see docs/text-matching.md for the rule.
 */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  '': [''],
  a: ['a'],
  A: ['a'],
  Å: ['a', 'aa'],
  aa: ['aa'],
  ø: ['o', 'oe'],
  oe: ['oe'],
  Øå: ['oa', 'oea', 'oaa', 'oeaa'],
  'b "\n': ['b "\n'],
  ｆ: ['f'],
  '\u{e000}': ['\u{e000}'],
  '𠮷': ['𠮷'],
  上川: ['上川'],
};

/** Parts that are not texts themselves. */
const PARTS: Readonly<Record<string, readonly string[]>> = { o: ['o'], E: ['e'], aAA: ['aaa'] };

const originals = new WeakMap<FoldedText, string>();

export function randomText(choices: Choices): string {
  return choices.pick(Object.keys(FORMS));
}

/** A part of a text, as a plan has it. */
export function randomFolded(choices: Choices): FoldedText {
  const part = choices.pick([...Object.keys(FORMS), ...Object.keys(PARTS)]);
  const folded = foldText(part);
  originals.set(folded, part);
  return folded;
}

/** The text before it was folded. */
export function originalOf(folded: FoldedText): string {
  const original = originals.get(folded);
  if (original === undefined) throw new Error('a folded text that no random plan has');
  return original;
}

/** Whether a text contains a part: a form of the text contains a form of the part. */
export function holdsNaively(
  text: string,
  part: string,
  position: 'contains' | 'startsWith' | 'endsWith',
): boolean {
  return formsOf(text).some((whole) =>
    formsOf(part).some((some) => {
      const last = whole.length - some.length;
      const indexes = Array.from({ length: Math.max(last + 1, 0) }, (_, index) => index);
      return indexes
        .filter((index) => position !== 'startsWith' || index === 0)
        .filter((index) => position !== 'endsWith' || index === last)
        .some((index) => whole.slice(index, index + some.length) === some);
    }),
  );
}

function formsOf(text: string): readonly string[] {
  const written = FORMS[text] ?? PARTS[text];
  if (written !== undefined) return written;
  if (/^[A-Za-z: ]+$/u.test(text)) return [text.toLowerCase()]; // an id, or a value made of one
  throw new Error(`add the folded forms of ${JSON.stringify(text)} to FORMS`);
}
