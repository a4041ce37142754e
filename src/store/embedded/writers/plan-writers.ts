import { TextCache } from './text-cache.js';
import type { RootRead } from '../../../plan/plan.js';
import { compilePlan, type PlanWriter } from './compile-plan.js';

const CACHE_BYTES = 32_000_000;

/** The writers of plans, each compiled once for all plans of one shape. */
export class PlanWriters {
  readonly #texts: TextCache;
  readonly #writers = new WeakMap<RootRead, PlanWriter>();

  /** `cacheBytes` is the size of the cache of texts of nodes, 32 MB by default; 0 disables it. */
  constructor(cacheBytes = CACHE_BYTES) {
    this.#texts = new TextCache(cacheBytes);
  }

  of(read: RootRead): PlanWriter {
    const known = this.#writers.get(read);
    if (known !== undefined) return known;
    const writer = compilePlan(read, this.#texts);
    this.#writers.set(read, writer);
    return writer;
  }
}
