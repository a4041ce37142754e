import type { StoredRelationshipField } from '../model/graph-model.js';
import type { Filter } from './filter.js';
import type { TimeUnit } from './group-key.js';
import type { NamedId } from './named-id.js';
import type { PlanValue } from './value.js';

/** A question for the number of nodes of a type in each calendar unit. */
export interface TimelineQuestion {
  readonly type: string;
  /** The date property that is counted. */
  readonly date: string;
  readonly where: Filter | undefined;
  /** The values of the slots of `where`. */
  readonly values: readonly PlanValue[];
  /** Nodes in `where` that must exist. */
  readonly named: readonly NamedId[];
  readonly by: TimeUnit;
  /** The relationship to split the counts by; absent: no split. */
  readonly split: StoredRelationshipField | undefined;
  /** The maximum number of series. */
  readonly top: number;
}
