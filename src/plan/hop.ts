import { groupBy } from '../kernel/group-by.js';
import type { Direction, Relationship } from '../model/graph-model.js';
import { reverse } from '../model/reverse.js';

/** One hop from a node: a relationship, followed along its edges or against them. */
export interface Hop {
  readonly relationship: Relationship;
  readonly direction: Direction;
}

/** The type of the nodes from which a hop starts. */
export function nearType({ relationship, direction }: Hop): string {
  return direction === 'OUT' ? relationship.from : relationship.to;
}

/** The type of the nodes at which a hop ends. */
export function farType({ relationship, direction }: Hop): string {
  return direction === 'OUT' ? relationship.to : relationship.from;
}

/** The hop over the same edges from their other ends. */
export function reversedHop({ relationship, direction }: Hop): Hop {
  return { relationship, direction: reverse(direction) };
}

/** Hops by the type from which they start, in the given order within each type. */
export function hopsByType(hops: readonly Hop[]): ReadonlyMap<string, readonly Hop[]> {
  return groupBy(hops, nearType);
}
