import type { DerivedRelationshipField } from '../model/graph-model.js';
import type { Filter } from './filter.js';
import type { NamedId } from './named-id.js';
import type { TallyProperty } from './tally.js';
import type { PlanValue } from './value.js';

/** A question for the pairs of nodes that a derived relationship connects, with their tallies. */
export interface PairsQuestion {
  /** The type of the nodes at which the relationship starts. */
  readonly type: string;
  readonly relationship: DerivedRelationshipField;
  /** Conditions on the nodes at both ends and on the tally between them. */
  readonly from: Filter | undefined;
  readonly to: Filter | undefined;
  readonly tally: Filter | undefined;
  /** The values of the slots of the filters. */
  readonly values: readonly PlanValue[];
  /** Nodes in the filters that must exist. */
  readonly named: readonly NamedId[];
  /** The ids of both ends break ties. */
  readonly order: readonly PairKey[];
  readonly offset: number;
  readonly first: number;
  /** Whether the total count is selected. */
  readonly counted: boolean;
}

/** A sort key of pairs. Pairs without a date come last in both directions. */
export interface PairKey {
  readonly property: TallyProperty;
  readonly descending: boolean;
}

export interface PairsAnswer {
  readonly pairs: readonly Pair[];
  /** The number of pairs regardless of `offset` and `first`; 0 if not `counted`. */
  readonly totalCount: number;
}

/** The ids of two nodes and their tally: the number of counted nodes, and their dates as written. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}
