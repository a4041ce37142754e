import type { Direction, Relationship } from '../model/graph-model.js';
import { reverse } from '../model/reverse.js';

/** One way to go from a node: a relationship, along its edges or against them. */
export interface Hop {
  readonly relationship: Relationship;
  readonly direction: Direction;
}

/** The type of the nodes from which a hop can be made. */
export function nearType({ relationship, direction }: Hop): string {
  return direction === 'OUT' ? relationship.from : relationship.to;
}

/** The type of the nodes to which a hop leads. */
export function farType({ relationship, direction }: Hop): string {
  return direction === 'OUT' ? relationship.to : relationship.from;
}

/** The same edges from the other end. */
export function turnedHop({ relationship, direction }: Hop): Hop {
  return { relationship, direction: reverse(direction) };
}

/** Hops by the type from which they can be made, each type's in the order given. */
export function hopsByType(hops: readonly Hop[]): ReadonlyMap<string, readonly Hop[]> {
  const byType = new Map<string, Hop[]>();
  for (const hop of hops) {
    const same = byType.get(nearType(hop));
    if (same === undefined) byType.set(nearType(hop), [hop]);
    else same.push(hop);
  }
  return byType;
}
