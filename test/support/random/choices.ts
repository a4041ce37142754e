import fc from 'fast-check';

/** fast-check is biased towards small and large numbers; choices are uniform. */
const evenly = (most: number): fc.Arbitrary<number> => fc.noBias(fc.nat({ max: most }));

/** Random choices that fast-check can reproduce and shrink. */
export class Choices {
  readonly #draw: fc.GeneratorValue;

  constructor(draw: fc.GeneratorValue) {
    this.#draw = draw;
  }

  /** A whole number from 0 to `most`. */
  upTo(most: number): number {
    return this.#draw(fc.nat, { max: most });
  }

  /** True with this probability. */
  chance(percent: number): boolean {
    return this.#draw(evenly, 99) >= 100 - percent;
  }

  /** One of the items; there must be one. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.#draw(evenly, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** Makes this many items, one after another. */
  times<Item>(count: number, make: (index: number) => Item): readonly Item[] {
    return Array.from({ length: count }, (_, index) => make(index));
  }
}
