import type { Observation } from './observation.js';
import type { MemoryHolders } from './memory-holders.js';
import type { PrometheusMetrics } from './prometheus-metrics.js';

/** Observations that are kept until prom-client is loaded. */
const MOST_KEPT = 1000;

/**
 * Counts what happens in the server, for `/metrics`. prom-client is loaded when it is first asked, or when there
 * is much to count: neither a start nor its first answers wait for it, and no observation is lost.
 */
export class Meter {
  readonly #isReadOnly: () => boolean;
  readonly #kept: Observation[] = [];
  readonly #holders = new Map<string, () => number>();
  #metrics: PrometheusMetrics | undefined;
  #loading: Promise<PrometheusMetrics> | undefined;

  /** @param isReadOnly Whether the graph takes no changes, asked each time. */
  constructor(isReadOnly: () => boolean = () => false) {
    this.#isReadOnly = isReadOnly;
  }

  observe(observation: Observation): void {
    if (this.#metrics !== undefined) {
      this.#metrics.observe(observation);
      return;
    }
    this.#kept.push(observation);
    if (this.#kept.length === MOST_KEPT) this.#load().catch(() => undefined); // `/metrics` reports it
  }

  /** Shows how many bytes something holds, for each of these names. */
  watchMemory(holders: MemoryHolders): void {
    for (const [name, bytes] of Object.entries(holders)) this.#holders.set(name, bytes);
  }

  /** All metrics in the text format of Prometheus, whose media type is `type`. */
  async print(): Promise<{ readonly type: string; readonly text: string }> {
    return (await this.#load()).print();
  }

  #load(): Promise<PrometheusMetrics> {
    this.#loading ??= import('./prometheus-metrics.js').then(({ PrometheusMetrics }) => {
      const metrics = new PrometheusMetrics(this.#isReadOnly, this.#holders);
      for (const observation of this.#kept.splice(0)) metrics.observe(observation);
      this.#metrics = metrics;
      return metrics;
    });
    return this.#loading;
  }
}
