import type { DerivedRelationshipField } from '../model/graph-model.js';
import type { Filter } from './filter.js';
import type { NamedId } from './named-id.js';
import type { TallyProperty } from './tally.js';
import type { PlanValue } from './value.js';

/** Which pairs of nodes a derived relationship connects, and how often. */
export interface PairsQuestion {
  /** The type that the relationship starts from. */
  readonly type: string;
  readonly relationship: DerivedRelationshipField;
  /** What either end and the tally between them must be like. */
  readonly from: Filter | undefined;
  readonly to: Filter | undefined;
  readonly tally: Filter | undefined;
  /** What the slots of the filters stand for. */
  readonly values: readonly PlanValue[];
  /** Nodes that must be there for the filters to mean anything. */
  readonly named: readonly NamedId[];
  /** The ids of both ends break ties. */
  readonly order: readonly PairKey[];
  readonly offset: number;
  readonly first: number;
  /** Whether anybody asks how many there are. */
  readonly counted: boolean;
}

/** By what pairs are ordered. A pair without a date comes last in both directions. */
export interface PairKey {
  readonly property: TallyProperty;
  readonly descending: boolean;
}

export interface PairsAnswer {
  readonly pairs: readonly Pair[];
  /** How many there are without offset and first; 0 where nobody asks. */
  readonly totalCount: number;
}

/** Two ids, and what is between them: how many counted nodes, and their dates as written. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}
