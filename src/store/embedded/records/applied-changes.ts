import type { Change } from '../../../model/change.js';

/** What changes have done to a graph. */
export interface AppliedChanges {
  /** The number of the transaction; `undefined` if nothing has changed. It is the version of every node that has. */
  readonly transaction: number | undefined;
  /** The changes without those that have changed nothing. */
  readonly changes: readonly Change[];
}
