import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { assertNever } from '../../kernel/errors.js';
import { type Observation, OUTCOMES, type Outcome } from './observation.js';

/** Upper bounds, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The metrics of one server, in prom-client: ours, and those of the process. */
export class PrometheusMetrics {
  readonly #registry = new Registry();
  readonly #requests: Histogram<'outcome'>;
  readonly #planning: Histogram;
  readonly #running: Histogram;
  readonly #plannedAhead: Counter;

  /**
   * @param isReadOnly Whether the graph takes no changes, asked each time.
   * @param holders What holds memory, by name.
   */
  constructor(isReadOnly: () => boolean, holders: ReadonlyMap<string, () => number>) {
    const registers = [this.#registry];
    const buckets = BUCKETS;
    this.#requests = new Histogram({
      name: 'communique_request_duration_seconds',
      help: 'How long requests to /graphql took until their answer was sent, by how they ended',
      labelNames: ['outcome'],
      buckets,
      registers,
    });
    for (const outcome of OUTCOMES) this.#requests.zero({ outcome } satisfies Labels);
    this.#planning = new Histogram({
      name: 'communique_neo4j_planning_seconds',
      help: 'How long statements took in Neo4j until their answer could begin: planning, where the text was new',
      buckets,
      registers,
    });
    this.#running = new Histogram({
      name: 'communique_neo4j_running_seconds',
      help: 'How long statements took in Neo4j from then to the last row',
      buckets,
      registers,
    });
    this.#plannedAhead = new Counter({
      name: 'communique_neo4j_planned_ahead_total',
      help: 'Statements that Neo4j planned before they were asked for',
      registers,
    });
    new Gauge({
      name: 'communique_read_only',
      help: '1 if no change is taken any more since one could not be written, else 0',
      registers,
      collect() {
        this.set(isReadOnly() ? 1 : 0);
      },
    });
    new Gauge({
      name: 'communique_held_bytes',
      help: 'About how many bytes are held for requests, by what holds them',
      labelNames: ['holder'],
      registers,
      collect() {
        for (const [holder, bytes] of holders) this.set({ holder }, bytes());
      },
    });
    collectDefaultMetrics({ register: this.#registry });
  }

  observe(observation: Observation): void {
    switch (observation.kind) {
      case 'request':
        this.#requests.observe(
          { outcome: observation.outcome } satisfies Labels,
          seconds(observation.duration),
        );
        break;
      case 'statement':
        this.#planning.observe(seconds(observation.planning));
        this.#running.observe(seconds(observation.running));
        break;
      case 'planned ahead':
        this.#plannedAhead.inc();
        break;
      default:
        assertNever(observation);
    }
  }

  async print(): Promise<{ readonly type: string; readonly text: string }> {
    return { type: this.#registry.contentType, text: await this.#registry.metrics() };
  }
}

interface Labels {
  readonly outcome: Outcome;
}

function seconds(milliseconds: number): number {
  return milliseconds / 1000;
}
