import type { Observation } from './observation.js';
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

  /** All metrics in the text format of Prometheus, whose media type is `type`. */
  async print(): Promise<{ readonly type: string; readonly text: string }> {
    return (await this.#load()).print();
  }

  #load(): Promise<PrometheusMetrics> {
    this.#loading ??= import('./prometheus-metrics.js').then(({ PrometheusMetrics }) => {
      const metrics = new PrometheusMetrics(this.#isReadOnly);
      for (const observation of this.#kept.splice(0)) metrics.observe(observation);
      this.#metrics = metrics;
      return metrics;
    });
    return this.#loading;
  }
}
