import type { Hop } from '../plan/hop.js';

/** Orders hops: of several that lead to the next node of a path, the first one is shown. */
export function compareHops(left: Hop, right: Hop): number {
  return (
    left.relationship.index - right.relationship.index ||
    Number(left.direction === 'IN') - Number(right.direction === 'IN')
  );
}
