import type { StoreCounts } from '../store-counts.js';
import type { Statistics } from './compile/statistics.js';

/** After this time the counts are read again, in milliseconds. */
const MAX_AGE = 30_000;

/** Caches the counts of the graph for which statements are compiled. */
export class StatisticsCache {
  readonly #count: () => Promise<StoreCounts>;
  #cached: StoreCounts | undefined;
  /** When the count of the cached ones began. */
  #countedAt = -Infinity;
  #expiredAt = -Infinity;
  #reading: Promise<Statistics> | undefined;

  /** `count` counts the nodes and edges. */
  constructor(count: () => Promise<StoreCounts>) {
    this.#count = count;
  }

  /**
   * The statistics; only the first read waits for them. When they are old, they are read again in the
   * background: they are the same object if the graph has not been written to since.
   */
  async current(): Promise<Statistics> {
    const isOld =
      this.#countedAt < this.#expiredAt || performance.now() - this.#countedAt > MAX_AGE;
    const reading = isOld ? (this.#reading ??= this.#read()) : undefined;
    if (this.#cached === undefined) return reading ?? this.#read();
    reading?.catch(() => undefined); // the old ones will do; the next read tries again
    return this.#cached;
  }

  /** Makes the next read count again, even if a count is under way: it may have missed what was written. */
  expire(): void {
    this.#expiredAt = performance.now();
  }

  async #read(): Promise<Statistics> {
    const started = performance.now();
    try {
      const counts = await this.#count();
      this.#countedAt = started;
      if (this.#cached?.version !== counts.version) this.#cached = counts;
      return this.#cached;
    } finally {
      this.#reading = undefined;
    }
  }
}
