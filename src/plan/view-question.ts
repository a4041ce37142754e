import type { Filter } from './filter.js';
import type { NamedId } from './named-id.js';
import type { OrderKey } from './order.js';
import type { PlanValue } from './value.js';

/** Which parts of the graph a view shows; absent: all but the documents and what leads to them. */
export interface ViewScope {
  /** Names of node types. */
  readonly types: readonly string[] | undefined;
  /** Names of relationships. */
  readonly relationships: readonly string[] | undefined;
}

/** What is near some nodes. */
export interface NeighborhoodQuestion {
  /** The ids of the nodes in the middle. */
  readonly of: readonly string[];
  /** How many steps away. */
  readonly depth: number;
  readonly scope: ViewScope;
  /** Nodes reached at most from one node over one relationship. */
  readonly perRelationship: number;
  /** Nodes at most, those in the middle among them. */
  readonly limit: number;
}

/** Nodes that are like this, and what is one step away from them. */
export interface GraphQuestion {
  /** The nodes to begin with, by type. */
  readonly seeds: readonly SeedNodes[];
  /** Names of the types of what is shown one step away. */
  readonly include: readonly string[];
  /** Nodes at most. */
  readonly limit: number;
}

/** Nodes of one type: which, and in what order they are taken where there are too many. */
export interface SeedNodes {
  readonly type: string;
  readonly where: Filter | undefined;
  readonly order: readonly OrderKey[];
  /** What the slots of `where` stand for. */
  readonly values: readonly PlanValue[];
  /** Nodes that must be there for `where` to mean anything. */
  readonly named: readonly NamedId[];
}
