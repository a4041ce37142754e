import { foldText, holdsText } from '../../src/kernel/fold-text.js';
import { readNames, readWords } from '../support/folding/read-names.js';

describe('folding', () => {
  it('finds each of 500 names by its usual spellings, also in capitals and decomposed', () => {
    const names = readNames();
    const missed = names.flatMap(({ name, spellings }) => {
      const cased = [name, ...spellings].flatMap((each) => [each, each.toUpperCase()]);
      return cased
        .flatMap((each) => [each, each.normalize('NFD')])
        .filter((each) => !isFoundBy(name, each))
        .map((each) => `${name} by ${each}`);
    });

    expect(missed).toEqual([]);
    expect(names.length).toBeGreaterThan(500);
    expect(names.filter(({ spellings }) => !spellings.every(isEnglish))).toEqual([]);
  });

  it('finds each of their spellings by the name', () => {
    const missed = readNames().flatMap(({ name, spellings }) =>
      spellings.filter((each) => !isFoundBy(each, name)),
    );

    expect(missed).toEqual([]);
  });

  it('finds no word of 2,000 in another that does not contain it', () => {
    const words = readWords().map((word) => ({ word, folded: foldText(word) }));
    const wrong: string[] = [];
    for (const text of words) {
      for (const part of words) {
        const isFound = holdsText(text.folded, part.folded, 'contains');
        if (isFound !== text.word.includes(part.word)) wrong.push(`${part.word} in ${text.word}`);
      }
    }

    expect(wrong).toEqual([]);
    expect(words).toHaveLength(2000);
  });
});

function isFoundBy(text: string, part: string): boolean {
  const folded = foldText(text);
  const sought = foldText(part);
  return (['contains', 'startsWith', 'endsWith'] as const).every((position) =>
    holdsText(folded, sought, position),
  );
}

function isEnglish(spelling: string): boolean {
  return /^[A-Za-z0-9 '/.-]+$/u.test(spelling);
}
