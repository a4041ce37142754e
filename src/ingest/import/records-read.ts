import type { Problem } from '../../kernel/problem.js';
import type { GraphRecord } from '../../model/record.js';

/** What was read to be imported. */
export interface RecordsRead {
  /** Only if there is no problem, they are to be imported. */
  readonly records: readonly GraphRecord[];
  readonly problems: readonly Problem[];
}
