/**
 * A factor that scales values without loss, being a power of two: a sum of scaled values does not overflow
 * on the way.
 */
export const SCALE = 2 ** -64;

/** A sum of values, and the sum of the same values scaled. */
export interface Sums {
  readonly total: number;
  /** Called only if `total` has overflowed. */
  readonly scaled: () => number;
}

/** The sum of the values; infinite if it overflows. */
export function sumOf({ total, scaled }: Sums): number {
  return Number.isFinite(total) ? total : scaled() / SCALE;
}

/** The mean of the values, which never overflows. */
export function meanOf({ total, scaled }: Sums, count: number): number {
  return Number.isFinite(total) ? total / count : scaled() / count / SCALE;
}

/** Explains a sum that overflows. */
export function explainOverflow(property: string): string {
  return `${property}: the sum is larger than a number can be (${Number.MAX_VALUE}); sum fewer values, or ask for their mean`;
}
