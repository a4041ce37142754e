/**
 * What sums are taken of beside the values themselves: each value times this, which loses nothing of
 * it, so that no sum on the way is larger than a number can be.
 */
export const SCALE = 2 ** -64;

/** A sum, and the same of scaled values. */
export interface Sums {
  readonly total: number;
  /** Asked for only where `total` went beyond all numbers. */
  readonly scaled: () => number;
}

/** The sum itself; infinite where it is larger than a number can be. */
export function sumOf({ total, scaled }: Sums): number {
  return Number.isFinite(total) ? total : scaled() / SCALE;
}

/** The mean of so many values, which is never larger than the largest of them. */
export function meanOf({ total, scaled }: Sums, count: number): number {
  return Number.isFinite(total) ? total / count : scaled() / count / SCALE;
}

/** What is wrong with a sum that is infinite. */
export function explainOverflow(property: string): string {
  return `${property}: the sum is larger than a number can be (${Number.MAX_VALUE}); sum fewer values, or ask for their mean`;
}
