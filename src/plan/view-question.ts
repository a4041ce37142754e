import type { Filter } from './filter.js';
import type { NamedId } from './named-id.js';
import type { OrderKey } from './order.js';
import type { PlanValue } from './value.js';

/** The part of the graph that a view shows; absent: all except documents and edges to them. */
export interface ViewScope {
  /** Names of node types. */
  readonly types: readonly string[] | undefined;
  /** Names of relationships. */
  readonly relationships: readonly string[] | undefined;
}

/** A question for the nodes within some hops of some nodes. */
export interface NeighborhoodQuestion {
  /** The ids of the nodes at the center. */
  readonly of: readonly string[];
  /** The maximum number of hops. */
  readonly depth: number;
  readonly scope: ViewScope;
  /** The maximum number of nodes over one relationship of a node. */
  readonly perRelationship: number;
  /** The maximum number of nodes, including those at the center. */
  readonly limit: number;
}

/** A question for the nodes that match filters, and the nodes one hop away from them. */
export interface GraphQuestion {
  /** The nodes to start from, by type. */
  readonly seeds: readonly SeedNodes[];
  /** The names of the types of the nodes one hop away. */
  readonly include: readonly string[];
  /** The maximum number of nodes. */
  readonly limit: number;
}

/** Nodes of one type: their filter, and the order in which they are taken up to the limit. */
export interface SeedNodes {
  readonly type: string;
  readonly where: Filter | undefined;
  readonly order: readonly OrderKey[];
  /** The values of the slots of `where`. */
  readonly values: readonly PlanValue[];
  /** Nodes in `where` that must exist. */
  readonly named: readonly NamedId[];
}
