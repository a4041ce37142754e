import { mergeUses, parseUses } from '../../../src/store/neo4j/planning/merge-uses.js';

const WEEK = 7 * 24 * 60 * 60 * 1000;

describe('the texts that are remembered', () => {
  it('are those of all servers, the most frequent first', () => {
    const stored = {
      at: 1000,
      uses: [
        ['a', 5],
        ['b', 2],
      ],
    } as const;

    expect(
      mergeUses(
        stored,
        [
          ['b', 4],
          ['c', 1],
        ],
        1000,
      ),
    ).toEqual({
      at: 1000,
      uses: [
        ['b', 6],
        ['a', 5],
        ['c', 1],
      ],
    });
  });

  it('fade: a use counts half after a week, and is forgotten in the end', () => {
    const stored = {
      at: 0,
      uses: [
        ['often', 8],
        ['once', 1],
      ],
    } as const;

    expect(mergeUses(stored, [], WEEK).uses).toEqual([
      ['often', 4],
      ['once', 0.5],
    ]);
    expect(mergeUses(stored, [], 4 * WEEK).uses).toEqual([['often', 0.5]]);
  });

  it('are at most a hundred, and 200,000 characters', () => {
    const many = Array.from({ length: 150 }, (_, index) => [`text ${index}`, index] as const);
    const long = ['x', 'y', 'z'].map((letter) => [letter.repeat(90_000), 1] as const);

    expect(mergeUses(parseUses(undefined), many, 0).uses).toHaveLength(100);
    expect(mergeUses(parseUses(undefined), long, 0).uses).toHaveLength(2);
  });

  it.each([undefined, 5, '', 'null', '{"at":"soon","uses":[]}', '{"at":1}', '{"at":1,"uses":{}}'])(
    'are none where something else is stored: %p',
    (stored) => {
      expect(parseUses(stored)).toEqual({ at: 0, uses: [] });
    },
  );
});
