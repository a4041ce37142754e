import type { ChangeLog } from '../change-log.js';

export interface EmbeddedStoreOptions {
  /** The time limit of a read, in milliseconds. */
  readonly readTimeout: number;
  /** The size of the cache of texts of nodes, in bytes: 32 MB by default; 0 disables it. */
  readonly cacheBytes?: number | undefined;
  /** What keeps the graph when the process ends. Absent: nothing does. The store closes it. */
  readonly changeLog?: ChangeLog | undefined;
}
