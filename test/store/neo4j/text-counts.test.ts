import { TextCounts } from '../../../src/store/neo4j/planning/text-counts.js';

describe('TextCounts', () => {
  it('counts each text, anew after each time that the counts are taken', () => {
    const counts = new TextCounts();
    counts.add('a');
    counts.add('b', 3);
    counts.add('a');

    expect(counts.take()).toEqual([
      ['a', 2],
      ['b', 3],
    ]);
    expect(counts.take()).toEqual([]);
  });

  it('forgets the rare ones when there are too many, and keeps the frequent', () => {
    const counts = new TextCounts();
    counts.add('frequent', 100);
    for (let index = 0; index < 5000; index += 1) counts.add(`text ${index}`);

    const taken = counts.take();

    expect(taken.length).toBeLessThanOrEqual(1000);
    expect(taken.map(([text]) => text)).toContain('frequent');
  });

  it('is bounded in characters too', () => {
    const counts = new TextCounts();
    for (let index = 0; index < 50; index += 1) counts.add(`${index} ${'x'.repeat(100_000)}`);

    const characters = counts.take().reduce((sum, [text]) => sum + text.length, 0);

    expect(characters).toBeLessThanOrEqual(2_000_000);
  });
});
