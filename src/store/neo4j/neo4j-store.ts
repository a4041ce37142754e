import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphRecord } from '../../model/record.js';
import type { Answer } from '../../plan/answer.js';
import type { Plan } from '../../plan/plan.js';
import type { ReadOptions, Store, StoreContents, WriteResult } from '../store.js';
import { translateError } from './driver-errors.js';
import { bindParameters } from './parameters.js';
import { markLoaded, prepareDatabase } from './prepare-database.js';
import { readRecords } from './read-records.js';
import { StatementCache } from './statement-cache.js';
import type { RawRow } from './row-shape.js';
import { putRecords } from './put-records.js';

/** Where a Neo4j is and how it is used. */
export interface Neo4jStoreOptions {
  readonly uri: string;
  readonly username: string | undefined;
  readonly password: string | undefined;
  /** Absent: the server's own default. */
  readonly database: string | undefined;
  /** How long one statement may take, in milliseconds. */
  readonly readTimeout: number;
  /** Connections at most. */
  readonly poolSize: number;
}

/** How often a read is repeated that failed for a passing reason. */
const MOST_TRIES = 4;

/** A graph in Neo4j: each plan is one statement. */
export class Neo4jStore implements Store {
  readonly #model: GraphModel;
  readonly #options: Neo4jStoreOptions;
  readonly #driver: Driver;
  readonly #statements: StatementCache;

  constructor(model: GraphModel, options: Neo4jStoreOptions) {
    this.#model = model;
    this.#options = options;
    const auth =
      options.password === undefined
        ? undefined
        : neo4j.auth.basic(options.username ?? 'neo4j', options.password);
    this.#driver = neo4j.driver(options.uri, auth, {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: options.poolSize,
      telemetryDisabled: true,
      userAgent: 'communique',
    });
    this.#statements = new StatementCache(model);
  }

  async read(plan: Plan, { signal }: ReadOptions = {}): Promise<Answer> {
    const { text, parameters, decode } = this.#statements.statement(plan);
    const bound = bindParameters(parameters, plan.values);
    for (let tries = 1; ; tries += 1) {
      signal?.throwIfAborted();
      try {
        return decode(await this.#run(text, bound, signal), plan.values);
      } catch (error) {
        if (tries >= MOST_TRIES || signal?.aborted === true || !neo4j.isRetryableError(error)) {
          throw signal?.aborted === true ? signal.reason : translateError(error, this.#options);
        }
      }
    }
  }

  async write(records: readonly GraphRecord[]): Promise<WriteResult> {
    return this.#inSession('WRITE', (session) =>
      session.executeWrite((transaction) => putRecords(transaction, this.#model, records)),
    );
  }

  prepare(): Promise<StoreContents> {
    return this.#inSession('WRITE', (session) => prepareDatabase(session, this.#model));
  }

  markLoaded(): Promise<void> {
    return this.#inSession('WRITE', markLoaded);
  }

  async *records(): AsyncGenerator<GraphRecord> {
    const session = this.#session('READ');
    try {
      yield* readRecords(session, this.#model);
    } catch (error) {
      throw translateError(error, this.#options);
    } finally {
      await session.close();
    }
  }

  async verify(): Promise<void> {
    await this.#inSession('READ', (session) => session.run('RETURN 1'));
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** Runs a statement by itself, without a transaction of its own: half the round trips. */
  async #run(
    text: string,
    parameters: Record<string, unknown>,
    signal: AbortSignal | undefined,
  ): Promise<readonly RawRow[]> {
    const session = this.#session('READ');
    const cancel = (): void => void session.close();
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const result = await session.run(text, parameters, { timeout: this.#options.readTimeout });
      return result.records.map((record) => record.keys.map((key) => record.get(key) as unknown));
    } finally {
      signal?.removeEventListener('abort', cancel);
      await session.close();
    }
  }

  async #inSession<Result>(
    access: 'READ' | 'WRITE',
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const session = this.#session(access);
    try {
      return await work(session);
    } catch (error) {
      throw translateError(error, this.#options);
    } finally {
      await session.close();
    }
  }

  #session(access: 'READ' | 'WRITE'): Session {
    const { database } = this.#options;
    return this.#driver.session({
      defaultAccessMode: access === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      fetchSize: 2000,
      ...(database === undefined ? {} : { database }),
    });
  }
}
