import type { Driver, Session } from 'neo4j-driver';
import type { JsonText } from '../../json/json-text.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { Edit, EditRules } from '../../model/edit.js';
import type { EdgeRecord, GraphRecord, NodeRecord } from '../../model/record.js';
import type { Redirects } from '../../model/redirects.js';
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
import { recordList } from '../record-list.js';
import type { StoreCounts } from '../store-counts.js';
import type {
  EditResult,
  PlanReadOptions,
  ReadOptions,
  Store,
  StoreContents,
  WriteResult,
} from '../store.js';
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
import { listPairs } from './paths/list-pairs.js';
import { openSession } from './connection/open-session.js';
import { markLoaded } from './database/mark.js';
import { prepareDatabase } from './database/prepare-database.js';
import { readRedirects } from './database/read-redirects.js';
import { readRecords } from './database/read-records.js';
import { writeRecords } from './database/write-records.js';
import type { Neo4jStoreOptions } from './neo4j-store-options.js';
import { ReaderTraffic } from './planning/reader-traffic.js';
import { TextMemory } from './planning/text-memory.js';
import { RedirectCache } from './redirect-cache.js';
import { ReaderRuns } from './reader-runs.js';
import { searchTexts } from './search/search-texts.js';
import { planAhead } from './warm-up.js';
import { editGraph } from './editing/edit-graph.js';
import { StatementCache } from './compile/statement-cache.js';

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
  readonly #redirects = new RedirectCache((known) =>
    this.#inSession('READ', (session) => readRedirects(session, known)),
  );
  readonly #runs: ReaderRuns;
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
    this.#runs = new ReaderRuns({
      ...{ driver: this.#driver, options, traffic: this.#traffic, memory: this.#memory },
    });
    this.#countAll = createCounter(model);
    this.#caches = {
      statements: new StatementCache(model),
      statistics: new StatisticsCache(() => this.counts()),
      degrees: new DegreeCache(),
    };
  }

  redirects(): Redirects | Promise<Redirects> {
    return this.#redirects.current();
  }

  read(plan: Plan, options: PlanReadOptions = {}): Promise<JsonText> {
    return answerPlan(plan, this.#caches, this.#runs.runner(options), options);
  }

  search(question: SearchQuestion, options: ReadOptions = {}): Promise<SearchAnswer> {
    return searchTexts(this.#model, question, this.#runs.runner(options));
  }

  paths(question: PathsQuestion, options: ReadOptions = {}): Promise<PathsAnswer> {
    return findPaths(this.#model, question, this.#runs.runner(options));
  }

  async neighbors(
    question: NeighborsQuestion,
    options: ReadOptions = {},
  ): Promise<readonly Neighbors[]> {
    const statistics = await this.#caches.statistics.current();
    return listNeighbors(this.#model, question, statistics, this.#runs.runner(options));
  }

  edgesAmong(
    question: EdgesAmongQuestion,
    options: ReadOptions = {},
  ): Promise<readonly EdgeRecord[]> {
    return listEdgesAmong(this.#model, question, this.#runs.runner(options));
  }

  nodes(ids: readonly string[], options: ReadOptions = {}): Promise<readonly NodeRecord[]> {
    return listNodes(this.#model, ids, this.#runs.runner(options));
  }

  async pairs(question: PairsQuestion, options: ReadOptions = {}): Promise<PairsAnswer> {
    const statistics = await this.#caches.statistics.current();
    return listPairs(this.#model, question, statistics, this.#runs.runner(options));
  }

  counts(options: ReadOptions = {}): Promise<StoreCounts> {
    return this.#countAll(this.#runs.runner(options));
  }

  async write(given: Iterable<GraphRecord>): Promise<WriteResult> {
    const records = recordList(given);
    const written = await this.#inSession('WRITE', (session) =>
      writeRecords(session, this.#model, records),
    );
    this.#caches.statistics.expire();
    return written;
  }

  async edit(edits: readonly Edit[], rules: EditRules): Promise<EditResult> {
    const { known } = this.#redirects;
    const { result, redirects } = await this.#inSession('WRITE', (session) =>
      editGraph(session, this.#model, { edits, rules, known }),
    );
    this.#redirects.take(redirects);
    if (result.changed) this.#caches.statistics.expire();
    return result;
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
