import { foldText } from '../kernel/fold-text.js';
import { DOT_OF_INITIAL, wordRanges, POSSESSIVE, splitWords, type Word } from './split-words.js';

/** A word, and where in the text it comes from. */
export interface LocatedWord {
  readonly word: Word;
  /** For each UTF-16 unit of its plain form where the character begins of which it was made, and where that ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Tells of each word of a text where it stands: folding makes other letters of some, and more or fewer. */
export function locateWords(text: string): readonly LocatedWord[] {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { character, at } of readCharacters(text)) {
    const { plain } = foldText(character);
    const end = at + character.length;
    // What leaves no letter, such as an accent, belongs to the letter before it.
    if (plain === '' && ends.at(-1) === at) ends[ends.length - 1] = end;
    starts.push(...new Array<number>(plain.length).fill(at));
    ends.push(...new Array<number>(plain.length).fill(end));
    folded += plain;
  }
  const { words } = splitWords(text);
  return wordRanges(folded).flatMap(({ start, end }, index) => {
    const word = words[index];
    if (word === undefined) return [];
    return [{ word, starts: starts.slice(start, end), ends: ends.slice(start, end) }];
  });
}

interface CharacterAt {
  readonly character: string;
  readonly at: number;
}

/** The characters that count, as `splitWords` leaves them. */
function readCharacters(text: string): readonly CharacterAt[] {
  let kept: CharacterAt[] = [];
  let at = 0;
  for (const character of text) {
    kept.push({ character, at });
    at += character.length;
  }
  for (const dropped of [POSSESSIVE, DOT_OF_INITIAL]) kept = without(kept, dropped);
  return kept;
}

function without(characters: CharacterAt[], dropped: RegExp): CharacterAt[] {
  const text = characters.map(({ character }) => character).join('');
  const places = new Set<number>();
  for (const { index, 0: match } of text.matchAll(dropped)) {
    for (let place = index; place < index + match.length; place += 1) places.add(place);
  }
  if (places.size === 0) return characters;
  let place = 0;
  return characters.filter(({ character }) => {
    const isDropped = places.has(place);
    place += character.length;
    return !isDropped;
  });
}
