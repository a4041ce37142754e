import { foldText, joinsCharacter } from '../kernel/fold-text.js';
import { DOT_OF_INITIAL, wordRanges, POSSESSIVE, splitWords, type Word } from './split-words.js';

/** A word, and its location in the text. */
export interface LocatedWord {
  readonly word: Word;
  /** For each UTF-16 code unit of its plain form, the start and the end of the original character in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Locates the words of a text. Folding may change the number of letters, so positions have to be mapped back. */
export function locateWords(text: string): readonly LocatedWord[] {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { text: part, start, end } of partsOf(text)) {
    const { plain } = foldText(part);
    starts.push(...new Array<number>(plain.length).fill(start));
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

/** A part of a text that folds independently of what is around it. */
interface Part {
  text: string;
  readonly start: number;
  end: number;
}

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (const { character, at } of readCharacters(text)) {
    const { plain } = foldText(character);
    const last = parts.at(-1);
    const end = at + character.length;
    if (plain === '') {
      // What folds to nothing, such as an accent, belongs to the letter before it.
      if (last?.end === at) last.end = end;
    } else if (last !== undefined && joinsCharacter(plain)) {
      last.text += character;
      last.end = end;
    } else {
      parts.push({ text: character, start: at, end });
    }
  }
  return parts;
}

interface CharacterAt {
  readonly character: string;
  readonly at: number;
}

/** The characters of a text without those that `splitWords` drops. */
function readCharacters(text: string): readonly CharacterAt[] {
  let characters: CharacterAt[] = [];
  let at = 0;
  for (const character of text) {
    characters.push({ character, at });
    at += character.length;
  }
  for (const dropped of [POSSESSIVE, DOT_OF_INITIAL]) characters = without(characters, dropped);
  return characters;
}

function without(characters: CharacterAt[], dropped: RegExp): CharacterAt[] {
  const text = characters.map(({ character }) => character).join('');
  const positions = new Set<number>();
  for (const { index, 0: match } of text.matchAll(dropped)) {
    for (let at = index; at < index + match.length; at += 1) positions.add(at);
  }
  if (positions.size === 0) return characters;
  let position = 0;
  return characters.filter(({ character }) => {
    const isDropped = positions.has(position);
    position += character.length;
    return !isDropped;
  });
}
