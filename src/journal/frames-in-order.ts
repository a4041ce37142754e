import type { Damage } from './files/fault.js';

/** Where a whole frame stands. */
export interface FoundFrame {
  readonly file: string;
  readonly byte: number;
  readonly first: number;
  readonly lines: number;
  /** Equal for copies of one frame. */
  readonly link: Buffer;
  /** Whether the frame before it or the one after it belongs to it, by their links. */
  readonly isLinked: boolean;
}

/**
 * Brings frames into the order of their numbers. Lists numbers that are missing, and frames that have numbers again. Of
 * two with the same numbers that are no copies, the one that is linked to another is taken: the other may be of another
 * journal. If none is linked, none is taken.
 *
 * @param start The first number that should be there.
 */
export function framesInOrder(
  frames: readonly FoundFrame[],
  start: number,
): { readonly frames: readonly FoundFrame[]; readonly lost: readonly Damage[] } {
  const ordered: FoundFrame[] = [];
  const lost: Damage[] = [];
  for (const frame of frames.toSorted((left, right) => left.first - right.first)) {
    const before = ordered.at(-1);
    if (frame.first < start) {
      const message = `the numbers from ${frame.first} on come before those of this file`;
      lost.push({ file: frame.file, byte: frame.byte, message });
      continue;
    }
    if (before === undefined || frame.first >= before.first + before.lines) {
      ordered.push(frame);
      continue;
    }
    const stays = before.isLinked || before.link.equals(frame.link);
    if (!stays) {
      ordered.pop();
      lost.push(again(before));
    }
    if (!stays && frame.isLinked) ordered.push(frame);
    else if (frame.lines > 0) lost.push(again(frame));
  }
  let next = start;
  for (const { file, byte, first, lines } of ordered) {
    if (first > next) {
      const message = `the numbers ${next} to ${first - 1} before it are missing`;
      lost.push({ file, byte, message });
    }
    next = first + lines;
  }
  return { frames: ordered.filter(({ lines }) => lines > 0), lost };
}

function again({ file, byte, first }: FoundFrame): Damage {
  const message = `another frame has numbers from ${first} on too`;
  return { file, byte, message };
}
