import type { Hop } from '../plan/hop.js';

/** Which of two hops is the step of a path where both lead to its next node: negative where the left one is. */
export function compareHops(left: Hop, right: Hop): number {
  return (
    left.relationship.index - right.relationship.index ||
    Number(left.direction === 'IN') - Number(right.direction === 'IN')
  );
}
