import fc from 'fast-check';

/** fast-check prefers small and large numbers to those between; a choice is to be fair. */
const evenly = (most: number): fc.Arbitrary<number> => fc.noBias(fc.nat({ max: most }));

/** Makes choices that fast-check can repeat and make smaller. */
export class Choices {
  readonly #draw: fc.GeneratorValue;

  constructor(draw: fc.GeneratorValue) {
    this.#draw = draw;
  }

  /** A whole number from 0 to `most`. */
  upTo(most: number): number {
    return this.#draw(fc.nat, { max: most });
  }

  /** True about so many times in a hundred. */
  chance(percent: number): boolean {
    return this.#draw(evenly, 99) >= 100 - percent;
  }

  /** One of the items; there must be one. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.#draw(evenly, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** As many as the number says, made one after another. */
  times<Item>(count: number, make: (index: number) => Item): readonly Item[] {
    return Array.from({ length: count }, (_, index) => make(index));
  }
}
