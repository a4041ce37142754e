import type { Direction, Relationship } from '../model/graph-model.js';

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
