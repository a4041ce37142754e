import type { Damage } from './files/fault.js';

/** Where a whole frame stands. */
export interface FoundFrame {
  readonly file: string;
  readonly byte: number;
  readonly first: number;
  readonly lines: number;
}

/**
 * Brings frames into the order of their numbers. Lists numbers that are missing, and frames that have numbers again.
 *
 * @param start The first number that should be there.
 */
export function framesInOrder(
  frames: readonly FoundFrame[],
  start: number,
): { readonly frames: readonly FoundFrame[]; readonly lost: readonly Damage[] } {
  const ordered: FoundFrame[] = [];
  const lost: Damage[] = [];
  let next = start;
  for (const frame of frames.toSorted((left, right) => left.first - right.first)) {
    const { file, byte, first, lines } = frame;
    if (first < next) {
      if (lines > 0)
        lost.push({ file, byte, message: `the frame from number ${first} on is there again` });
      continue;
    }
    if (first > next) {
      lost.push({
        file,
        byte,
        message: `the numbers ${next} to ${first - 1} before it are missing`,
      });
    }
    if (lines > 0) ordered.push(frame);
    next = first + lines;
  }
  return { frames: ordered, lost };
}
