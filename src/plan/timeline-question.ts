import type { StoredRelationshipField } from '../model/graph-model.js';
import type { Filter } from './filter.js';
import type { TimeUnit } from './group-key.js';
import type { NamedId } from './named-id.js';
import type { PlanValue } from './value.js';

/** How many nodes of a type there were in each span of time. */
export interface TimelineQuestion {
  readonly type: string;
  /** The property that dates them. */
  readonly date: string;
  readonly where: Filter | undefined;
  /** What the slots of `where` stand for. */
  readonly values: readonly PlanValue[];
  /** Nodes that must be there for `where` to mean anything. */
  readonly named: readonly NamedId[];
  readonly by: TimeUnit;
  /** By what they are told apart; absent: not at all. */
  readonly split: StoredRelationshipField | undefined;
  /** Series at most. */
  readonly top: number;
}
