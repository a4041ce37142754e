import { type FoldedText, foldText } from '../../../src/kernel/fold-text.js';
import type { Choices } from './choices.js';

/**
 * The texts of random graphs, each with the forms in which it is found, the plain one first. They are written down
 * by hand, so that the oracle does not fold texts with the code that it checks: see docs/text-matching.md for the rule.
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

/** Parts that no text is. */
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

/** What was folded. */
export function originalOf(folded: FoldedText): string {
  const original = originals.get(folded);
  if (original === undefined) throw new Error('a folded text that no random plan has');
  return original;
}

/** Whether a text holds a part: one form of it a form of the other. */
export function holdsNaively(
  text: string,
  part: string,
  position: 'contains' | 'startsWith' | 'endsWith',
): boolean {
  return formsOf(text).some((whole) =>
    formsOf(part).some((some) => {
      const at = whole.length - some.length;
      const places = Array.from({ length: Math.max(at + 1, 0) }, (_, place) => place);
      return places
        .filter((place) => position !== 'startsWith' || place === 0)
        .filter((place) => position !== 'endsWith' || place === at)
        .some((place) => whole.slice(place, place + some.length) === some);
    }),
  );
}

function formsOf(text: string): readonly string[] {
  const written = FORMS[text] ?? PARTS[text];
  if (written !== undefined) return written;
  if (/^[A-Za-z: ]+$/u.test(text)) return [text.toLowerCase()]; // an id, or a value made of one
  throw new Error(`write down in which forms ${JSON.stringify(text)} is found`);
}
