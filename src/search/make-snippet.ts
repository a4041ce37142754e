import { findMatches, type TextRange } from './find-matches.js';
import type { SoughtWord } from './read-words.js';

/** A part of a snippet: a match, or the text between matches. */
export interface SnippetPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The maximum length of a snippet without its dots, and of the text before the first match. */
const MOST = 160;
const MOST_BEFORE = 50;

const DOTS = '…';

/**
 * Cuts a snippet around the first match out of a text: between words if there are spaces, and never inside a
 * grapheme. Dots mark where text was cut off; the rest is verbatim.
 */
export function makeSnippet(text: string, sought: readonly SoughtWord[]): readonly SnippetPart[] {
  const matches = findMatches(text, sought);
  const { start, end } = cutAround(text, matches[0] ?? { start: 0, end: 0 });
  const parts: SnippetPart[] = [];
  let at = start;
  const add = (until: number, isMatch: boolean, before = '', after = ''): void => {
    const part = before + text.slice(at, until) + after;
    if (part !== '') parts.push({ text: part, isMatch });
    at = Math.max(at, until);
  };
  let dots = start > 0 ? DOTS : '';
  for (const match of matches) {
    if (match.end <= start || match.start >= end) continue;
    add(Math.max(at, match.start), false, dots);
    dots = '';
    add(Math.min(match.end, end), true);
  }
  add(end, false, dots, end < text.length ? DOTS : '');
  return parts;
}

function cutAround(text: string, first: TextRange): TextRange {
  if (text.length <= MOST) return { start: 0, end: text.length };
  const from = Math.max(0, Math.min(first.start - MOST_BEFORE, text.length - MOST));
  const start = from === 0 ? 0 : startOfWord(text, from, first.start);
  if (start + MOST >= text.length) return { start, end: text.length };
  return { start, end: endOfWord(text, start + MOST, Math.max(first.end, start)) };
}

/** The start of a word between two positions; if there is no space, the start of a grapheme. */
function startOfWord(text: string, from: number, until: number): number {
  const space = /\s+(?=\S)/u.exec(text.slice(from - 1, until + 1));
  if (space !== null) return from - 1 + space.index + space[0].length;
  return startOfCharacter(text, from);
}

function endOfWord(text: string, until: number, from: number): number {
  const spaces = [...text.slice(from, until + 1).matchAll(/\s+/gu)];
  const last = spaces.at(-1);
  if (last !== undefined) return from + last.index;
  return startOfCharacter(text, until);
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function startOfCharacter(text: string, at: number): number {
  return characters.segment(text).containing(at)?.index ?? at;
}
