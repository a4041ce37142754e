import type { Driver } from 'neo4j-driver';
import type { ReadOptions } from '../store.js';
import { FirstRuns } from './connection/first-runs.js';
import { openSession } from './connection/open-session.js';
import { retryRead } from './connection/retry-read.js';
import { runInSession, type RunOptions, type TimedStatement } from './connection/run-in-session.js';
import type { RunStatement } from './connection/run-statement.js';
import { translateError } from './connection/translate-error.js';
import type { RawRow } from './encoding/projection.js';
import type { Neo4jStoreOptions } from './neo4j-store-options.js';
import type { ReaderTraffic } from './planning/reader-traffic.js';
import type { TextMemory } from './planning/text-memory.js';

interface ReaderRunsOptions {
  readonly driver: Driver;
  readonly options: Neo4jStoreOptions;
  readonly traffic: ReaderTraffic;
  readonly memory: TextMemory;
}

/** Runs statements for readers. */
export class ReaderRuns {
  readonly #with: ReaderRunsOptions;
  readonly #firstRuns = new FirstRuns();

  constructor(options: ReaderRunsOptions) {
    this.#with = options;
  }

  /** Runs the statements that answer one question, within `readTimeout` in all, and retries transient failures. */
  runner({ signal, onStatement }: ReadOptions): RunStatement {
    const { options } = this.#with;
    const end = performance.now() + options.readTimeout;
    return async (text, values) => {
      const { planned, end: endTurn } = await this.#firstRuns.turn(text, signal);
      const { onTimes } = options;
      const run = { signal, onStatement, onTimes, onPlanned: planned };
      try {
        return await retryRead((time) => this.#run({ text, values, time }, run), {
          time: Math.max(1, Math.ceil(end - performance.now())),
          signal,
        });
      } catch (error) {
        throw translateError(error, options);
      } finally {
        endTurn();
      }
    };
  }

  /** What works in the background waits meanwhile. */
  async #run(statement: TimedStatement, run: RunOptions): Promise<readonly RawRow[]> {
    const { driver, options, traffic, memory } = this.#with;
    memory.count(statement.text);
    traffic.enter();
    try {
      return await runInSession(openSession(driver, options, 'READ'), statement, run);
    } finally {
      traffic.leave();
    }
  }
}
