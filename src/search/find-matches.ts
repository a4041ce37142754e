import { formsOf } from '../kernel/fold-text.js';
import { type LocatedWord, locateWords } from './locate-words.js';
import { isSought } from './rank-hits.js';
import type { SoughtWord } from './read-words.js';
import { isUnspaced } from './split-words.js';

/** A range of a text, in UTF-16 code units; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The ranges of a text that match sought words, in order; adjacent and overlapping ones are merged. */
export function findMatches(text: string, sought: readonly SoughtWord[]): readonly TextRange[] {
  const found = locateWords(text)
    .flatMap((located) => rangesIn(located, sought))
    .sort((left, right) => left.start - right.start);
  const merged: TextRange[] = [];
  for (const range of found) {
    const last = merged.at(-1);
    if (last === undefined || last.end < range.start) merged.push(range);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return merged;
}

/** A match is the whole word, but in a script without spaces only the characters that were looked for. */
function rangesIn(
  { word, starts, ends }: LocatedWord,
  sought: readonly SoughtWord[],
): readonly TextRange[] {
  const range = (from: number, to: number): TextRange => ({
    start: starts[from] ?? 0,
    end: ends[to - 1] ?? 0,
  });
  if (!isUnspaced(word.plain)) {
    const forms = formsOf(word);
    return sought.some((each) => isSought(each, forms)) ? [range(0, starts.length)] : [];
  }
  return sought.flatMap(({ forms }) =>
    forms.flatMap((form) =>
      occurrencesOf(form, word.plain).map((at) => range(at, at + form.length)),
    ),
  );
}

function occurrencesOf(part: string, text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
