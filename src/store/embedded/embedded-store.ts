import { CommuniqueError } from '../../kernel/errors.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphRecord } from '../../model/record.js';
import type { Answer } from '../../plan/answer.js';
import type { Plan } from '../../plan/plan.js';
import type { ReadOptions, Store, StoreContents, WriteResult } from '../store.js';
import { answerPlan } from './answer-plan.js';
import { Graph } from './graph.js';
import { Indexes } from './indexes.js';
import { listRecords } from './list-records.js';
import { putRecords } from './put-records.js';
import { Run } from './run.js';
import { Turn } from './turn.js';

/** How an embedded store behaves. */
export interface EmbeddedStoreOptions {
  /** How long one plan may take, in milliseconds. */
  readonly readTimeout: number;
}

/**
 * A property graph in this process: adjacency per node, direction and relationship.
 *
 * A plan is answered in one go, without a pause in which another request could write: an answer
 * always shows one state of the graph.
 */
export class EmbeddedStore implements Store {
  readonly batchSize = Infinity;
  readonly #graph: Graph;
  readonly #indexes: Indexes;
  readonly #options: EmbeddedStoreOptions;
  readonly #turn = new Turn();
  #isLoaded = false;
  #isOpen = true;

  constructor(model: GraphModel, options: EmbeddedStoreOptions) {
    this.#graph = new Graph(model);
    this.#indexes = new Indexes(this.#graph);
    this.#options = options;
  }

  async read(plan: Plan, { signal }: ReadOptions = {}): Promise<Answer> {
    if (this.#turn.isOver) await this.#turn.next();
    this.#expectOpen();
    signal?.throwIfAborted();
    this.#turn.begin();
    const limit = { now: performance.now(), milliseconds: this.#options.readTimeout };
    return answerPlan(plan.read, new Run(this.#graph, this.#indexes, plan.values, limit));
  }

  // A failure must reach the caller as a rejection, not as an exception before the promise.
  // eslint-disable-next-line @typescript-eslint/require-await
  async write(records: readonly GraphRecord[]): Promise<WriteResult> {
    this.#expectOpen();
    const result = putRecords(this.#graph, records);
    this.#indexes.clear();
    return result;
  }

  explain(): readonly string[] {
    return [];
  }

  prepare(): Promise<StoreContents> {
    const isEmpty = this.#graph.nodes.size === 0;
    return Promise.resolve(isEmpty ? 'empty' : this.#isLoaded ? 'loaded' : 'half loaded');
  }

  markLoaded(): Promise<void> {
    this.#isLoaded = true;
    return Promise.resolve();
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async *records(): AsyncGenerator<GraphRecord> {
    this.#expectOpen();
    yield* listRecords(this.#graph);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async verify(): Promise<void> {
    this.#expectOpen();
  }

  close(): Promise<void> {
    this.#isOpen = false;
    return Promise.resolve();
  }

  #expectOpen(): void {
    if (!this.#isOpen) throw new CommuniqueError('STORE_UNAVAILABLE', 'the store has been closed');
  }
}
