import type { Driver, Session } from 'neo4j-driver';
import type { JsonText } from '../../json/json-text.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { EdgeRecord, GraphRecord, NodeRecord } from '../../model/record.js';
import type {
  EdgesAmongQuestion,
  Neighbors,
  NeighborsQuestion,
} from '../../plan/neighbors-question.js';
import type { PairsAnswer, PairsQuestion } from '../../plan/pairs-question.js';
import type { PathsAnswer, PathsQuestion } from '../../plan/paths-question.js';
import type { Plan } from '../../plan/plan.js';
import type { SearchAnswer, SearchQuestion } from '../../plan/search-question.js';
import type { ExpectedRead, WarmUpOptions, WarmUpReport } from '../expected-read.js';
import type { StatementTimes } from '../ran-statement.js';
import { recordList } from '../record-list.js';
import type { StoreCounts } from '../store-counts.js';
import type { PlanReadOptions, ReadOptions, Store, StoreContents, WriteResult } from '../store.js';
import { answerPlan, type PlanCaches } from './answer-plan.js';
import { DegreeCache } from './degree-cache.js';
import { StatisticsCache } from './statistics-cache.js';
import { closeQuietly, expectInTime, ping, PING_TIMEOUT } from './connection/ping.js';
import { CONNECTION_TIMEOUT, createDriver } from './connection/create-driver.js';
import { translateError } from './connection/translate-error.js';
import { explainUnavailability } from './connection/explain-unavailability.js';
import { findPaths } from './paths/find-paths.js';
import { type CountAll, createCounter } from './database/count-all.js';
import { listEdgesAmong } from './paths/list-edges-among.js';
import { listNeighbors } from './paths/list-neighbors.js';
import { listNodes } from './paths/list-nodes.js';
import type { Neo4jConnection } from './connection/neo4j-connection.js';
import { listPairs } from './paths/list-pairs.js';
import { openSession } from './connection/open-session.js';
import { FirstRuns } from './connection/first-runs.js';
import { runInSession, type RunOptions, type TimedStatement } from './connection/run-in-session.js';
import { markLoaded } from './database/mark.js';
import { prepareDatabase } from './database/prepare-database.js';
import { readRecords } from './database/read-records.js';
import { retryRead } from './connection/retry-read.js';
import type { RawRow } from './encoding/projection.js';
import type { RunStatement } from './connection/run-statement.js';
import { writeRecords } from './database/write-records.js';
import { ReaderTraffic } from './planning/reader-traffic.js';
import { TextMemory } from './planning/text-memory.js';
import { searchTexts } from './search/search-texts.js';
import { planAhead } from './warm-up.js';
import { StatementCache } from './compile/statement-cache.js';

/** Where a Neo4j is and how it is used. */
export interface Neo4jStoreOptions extends Neo4jConnection {
  /** How long one statement may take, in milliseconds. */
  readonly readTimeout: number;
  /** Called with the times of each statement that reads. */
  readonly onTimes?: ((times: StatementTimes) => void) | undefined;
}

/** How long the driver retries a write that fails for a transient reason, in milliseconds. */
const WRITE_RETRY_TIME = 5000;

/** A graph in Neo4j: each plan is one statement. */
export class Neo4jStore implements Store {
  readonly kind = 'NEO4J';
  readonly batchSize = 20_000;
  readonly state = undefined;
  readonly #model: GraphModel;
  readonly #options: Neo4jStoreOptions;
  readonly #driver: Driver;
  /** For pings: a connection of its own, so that they are answered even when all others are busy. */
  readonly #probe: Driver;
  readonly #countAll: CountAll;
  readonly #caches: PlanCaches;
  readonly #firstRuns = new FirstRuns();
  readonly #traffic = new ReaderTraffic();
  readonly #memory = new TextMemory((work) => this.#inSession('WRITE', work));

  constructor(model: GraphModel, options: Neo4jStoreOptions) {
    this.#model = model;
    this.#options = options;
    this.#driver = createDriver(options, {
      // The wait for a connection may include opening it.
      connectionAcquisitionTimeout: Math.max(
        options.readTimeout,
        options.connectionTimeout ?? CONNECTION_TIMEOUT,
      ),
      maxTransactionRetryTime: WRITE_RETRY_TIME,
    });
    this.#probe = createDriver(
      { ...options, poolSize: 1 },
      { connectionAcquisitionTimeout: PING_TIMEOUT },
    );
    this.#countAll = createCounter(model);
    this.#caches = {
      statements: new StatementCache(model),
      statistics: new StatisticsCache(() => this.counts()),
      degrees: new DegreeCache(),
    };
  }

  read(plan: Plan, options: PlanReadOptions = {}): Promise<JsonText> {
    return answerPlan(plan, this.#caches, this.#runner(options), options);
  }

  search(question: SearchQuestion, options: ReadOptions = {}): Promise<SearchAnswer> {
    return searchTexts(this.#model, question, this.#runner(options));
  }

  paths(question: PathsQuestion, options: ReadOptions = {}): Promise<PathsAnswer> {
    return findPaths(this.#model, question, this.#runner(options));
  }

  async neighbors(
    question: NeighborsQuestion,
    options: ReadOptions = {},
  ): Promise<readonly Neighbors[]> {
    const statistics = await this.#caches.statistics.current();
    return listNeighbors(this.#model, question, statistics, this.#runner(options));
  }

  edgesAmong(
    question: EdgesAmongQuestion,
    options: ReadOptions = {},
  ): Promise<readonly EdgeRecord[]> {
    return listEdgesAmong(this.#model, question, this.#runner(options));
  }

  nodes(ids: readonly string[], options: ReadOptions = {}): Promise<readonly NodeRecord[]> {
    return listNodes(this.#model, ids, this.#runner(options));
  }

  async pairs(question: PairsQuestion, options: ReadOptions = {}): Promise<PairsAnswer> {
    const statistics = await this.#caches.statistics.current();
    return listPairs(this.#model, question, statistics, this.#runner(options));
  }

  counts(options: ReadOptions = {}): Promise<StoreCounts> {
    return this.#countAll(this.#runner(options));
  }

  async write(given: Iterable<GraphRecord>): Promise<WriteResult> {
    const records = recordList(given);
    const written = await this.#inSession('WRITE', (session) =>
      writeRecords(session, this.#model, records),
    );
    this.#caches.statistics.expire();
    return written;
  }

  async prepare(): Promise<StoreContents> {
    const session = openSession(this.#driver, this.#options, 'WRITE');
    try {
      // A connection is soon open, even if the first statement of a server that has just started takes long.
      await expectInTime(() => this.#probe.getServerInfo(), PING_TIMEOUT, this.#options);
      return await prepareDatabase(session, this.#model, this.#options);
    } catch (error) {
      throw explainUnavailability(error, this.#options);
    } finally {
      void closeQuietly(session); // not awaited: the server may not respond
    }
  }

  markLoaded(): Promise<void> {
    return this.#inSession('WRITE', (session) => markLoaded(session, this.#model));
  }

  async *records(): AsyncGenerator<GraphRecord> {
    const session = openSession(this.#driver, this.#options, 'READ');
    try {
      yield* readRecords(session, this.#model);
    } catch (error) {
      throw translateError(error, this.#options);
    } finally {
      await closeQuietly(session);
    }
  }

  async verify(): Promise<void> {
    const session = openSession(this.#probe, this.#options, 'READ');
    try {
      await ping(session, this.#options);
    } catch (error) {
      throw explainUnavailability(error, this.#options);
    } finally {
      void closeQuietly(session); // not awaited: the server may not respond
    }
  }

  warmUp(expected: readonly ExpectedRead[], options: WarmUpOptions): Promise<WarmUpReport> {
    const { onFailure } = options;
    this.#memory.start((error) => {
      onFailure?.('how often statements are run could not be stored', error);
    });
    const caches = this.#caches;
    const context = { model: this.#model, options: this.#options, traffic: this.#traffic, caches };
    return planAhead(context, expected, options);
  }

  async close(): Promise<void> {
    await this.#memory.end();
    await Promise.all([this.#driver.close(), this.#probe.close()]);
  }

  /** Runs a statement for a reader: what works in the background waits meanwhile. */
  async #run(statement: TimedStatement, options: RunOptions): Promise<readonly RawRow[]> {
    this.#memory.count(statement.text);
    this.#traffic.enter();
    try {
      const session = openSession(this.#driver, this.#options, 'READ');
      return await runInSession(session, statement, options);
    } finally {
      this.#traffic.leave();
    }
  }

  /** Runs the statements that answer one question, within `readTimeout` in all, and retries transient failures. */
  #runner({ signal, onStatement }: ReadOptions): RunStatement {
    const { onTimes } = this.#options;
    const end = performance.now() + this.#options.readTimeout;
    return async (text, values) => {
      const { planned, end: endTurn } = await this.#firstRuns.turn(text, signal);
      const options = { signal, onStatement, onTimes, onPlanned: planned };
      try {
        return await retryRead((time) => this.#run({ text, values, time }, options), {
          time: Math.max(1, Math.ceil(end - performance.now())),
          signal,
        });
      } catch (error) {
        throw translateError(error, this.#options);
      } finally {
        endTurn();
      }
    };
  }

  async #inSession<Result>(
    access: 'READ' | 'WRITE',
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const session = openSession(this.#driver, this.#options, access);
    try {
      return await work(session);
    } catch (error) {
      throw translateError(error, this.#options);
    } finally {
      await closeQuietly(session);
    }
  }
}
