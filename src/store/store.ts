import type { GraphRecord } from '../model/record.js';
import type { Answer } from '../plan/answer.js';
import type { Plan } from '../plan/plan.js';

/**
 * Where the graph is kept. Two stores given the same records answer the same plan with equal
 * answers, order included: `test/store` holds them to it.
 */
export interface Store {
  /**
   * Answers a plan.
   *
   * @throws CommuniqueError `TIMEOUT` where it takes longer than the store allows,
   *   `STORE_UNAVAILABLE` where the store is away.
   */
  read(plan: Plan, options?: ReadOptions): Promise<Answer>;
  /**
   * Puts all records or none, in any order. A node or an edge that is there already gets the
   * values of its record; putting records twice leaves what putting them once does.
   *
   * @throws CommuniqueError `INVALID_RECORDS` where an edge has an end that is neither in the
   *   graph nor among the records, or a unique value is taken.
   */
  write(records: readonly GraphRecord[]): Promise<WriteResult>;
  close(): Promise<void>;
}

export interface ReadOptions {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/** How many records were put. */
export interface WriteResult {
  readonly nodes: number;
  readonly edges: number;
}
