import { randomUUID } from 'node:crypto';
import type { JsonText } from '../../json/json-text.js';
import type { Edit, EditRules } from '../../model/edit.js';
import type { GraphModel } from '../../model/graph-model.js';
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
import type { Transaction } from '../change-log.js';
import { editResult } from '../edits/edit-result.js';
import { countRecords, recordList } from '../record-list.js';
import type { StoreCounts } from '../store-counts.js';
import type {
  EditResult,
  PlanReadOptions,
  ReadOptions,
  Store,
  StoreContents,
  WriteResult,
} from '../store.js';
import { listPairs } from './access/list-pairs.js';
import { EditQueue } from './editing/edit-queue.js';
import { resolveOnGraph } from './editing/resolve-on-graph.js';
import { resolveRecords } from './editing/resolve-records.js';
import type { EmbeddedStoreOptions } from './embedded-store-options.js';
import { countGraph } from './graph/count-graph.js';
import { Graph } from './graph/stored-graph.js';
import { findPaths } from './paths/find-paths.js';
import { listEdgesAmong, listNeighbors } from './paths/list-neighbors.js';
import { Reads } from './reads.js';
import type { AppliedChanges } from './records/applied-changes.js';
import { applyChanges } from './records/apply-changes.js';
import { HeldGraph } from './records/held-graph.js';
import { listNodes } from './records/list-records.js';
import { putRecords } from './records/put-records.js';
import { ResolvedWriter } from './records/resolved-writer.js';
import { PlanWriters } from './writers/plan-writers.js';

/** The number of the transaction that loads a graph. */
const LOADED = 1;

/**
 * A property graph in this process, with an adjacency list for each node, relationship and direction.
 *
 * A plan is answered synchronously, so no write can happen in between: an answer always shows one state of
 * the graph.
 */
export class EmbeddedStore implements Store {
  readonly kind = 'EMBEDDED';
  readonly batchSize = 2000;
  readonly resolvedEdges: ResolvedWriter;
  readonly #graph: Graph;
  readonly #options: EmbeddedStoreOptions;
  readonly #reads: Reads;
  readonly #edits: EditQueue;
  readonly #writers: PlanWriters;
  #version: string = randomUUID();
  #state: object = {};
  #restored: Promise<boolean> | undefined;
  #isLoaded = false;

  constructor(model: GraphModel, options: EmbeddedStoreOptions) {
    this.#graph = new Graph(model);
    this.#options = options;
    this.#reads = new Reads(this.#graph, options);
    this.#writers = new PlanWriters(options.cacheBytes);
    this.#edits = new EditQueue(this.#graph, {
      log: options.changeLog,
      apply: (transaction) => {
        this.#apply(transaction);
      },
    });
    this.resolvedEdges = new ResolvedWriter(this.#graph, {
      beforeWrite: () => {
        this.#reads.expectOpen();
      },
      afterWrite: () => {
        this.#markChanged();
      },
    });
  }

  get state(): object | undefined {
    return this.#reads.isOpen ? this.#state : undefined;
  }

  redirects(): Redirects {
    return this.#graph.redirects;
  }

  read({ read, values }: Plan, options: PlanReadOptions = {}): Promise<JsonText> {
    return this.#reads.ask(this.#writers.of(read), options, values);
  }

  search(question: SearchQuestion, options: ReadOptions = {}): Promise<SearchAnswer> {
    return this.#reads.search(question, options);
  }

  paths(question: PathsQuestion, options: ReadOptions = {}): Promise<PathsAnswer> {
    return this.#reads.ask((run) => findPaths(question, run), options);
  }

  pairs(question: PairsQuestion, options: ReadOptions = {}): Promise<PairsAnswer> {
    return this.#reads.ask((run) => listPairs(question, run), options, question.values);
  }

  neighbors(question: NeighborsQuestion, options: ReadOptions = {}): Promise<readonly Neighbors[]> {
    return this.#reads.ask((run) => listNeighbors(question, run), options);
  }

  edgesAmong(
    question: EdgesAmongQuestion,
    options: ReadOptions = {},
  ): Promise<readonly EdgeRecord[]> {
    return this.#reads.ask((run) => listEdgesAmong(question, run), options);
  }

  nodes(ids: readonly string[], options: ReadOptions = {}): Promise<readonly NodeRecord[]> {
    return this.#reads.ask(({ graph }) => listNodes(graph, ids), options);
  }

  counts(options: ReadOptions = {}): Promise<StoreCounts> {
    const version = this.#version;
    return this.#reads.ask(({ graph }) => ({ ...countGraph(graph), version }), options);
  }

  async write(given: Iterable<GraphRecord>): Promise<WriteResult> {
    this.#reads.expectOpen();
    const records = recordList(given);
    if (this.#isLoaded) await this.#edits.run({ resolve: resolveRecords(records) });
    // What is loaded is not logged.
    else this.#takeIn(putRecords(this.#graph, records));
    return countRecords(records);
  }

  async edit(edits: readonly Edit[], rules: EditRules, author?: string): Promise<EditResult> {
    this.#reads.expectOpen();
    const resolve = resolveOnGraph(edits, rules);
    const { resolved, transaction } = await this.#edits.run({
      ...{ resolve, author },
      dryRun: rules.dryRun,
    });
    return editResult(resolved, { version: this.#version, transaction });
  }

  async prepare(): Promise<StoreContents> {
    this.#isLoaded ||= await this.#restore();
    if (this.#isLoaded) return 'loaded';
    return this.#graph.nodes.size === 0 ? 'empty' : 'half loaded';
  }

  markLoaded(): Promise<void> {
    this.#graph.settle();
    this.resolvedEdges.releaseIds();
    // However many writes it took to load: versions are the same each time.
    if (!this.#isLoaded) this.#graph.restoreVersions(LOADED, new Map());
    this.#isLoaded = true;
    return Promise.resolve();
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a failure is a rejection
  async *records(): AsyncGenerator<GraphRecord> {
    this.#reads.expectOpen();
    const held = new HeldGraph(this.#graph);
    try {
      yield* held.records();
    } finally {
      held.release();
    }
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async verify(): Promise<void> {
    this.#reads.expectOpen();
  }

  async close(): Promise<void> {
    this.#reads.close();
    await this.#edits.idle();
    await this.#options.changeLog?.close();
  }

  /** Restores the graph that is kept; false if there is none. After a failure it may be tried again. */
  #restore(): Promise<boolean> {
    const { changeLog } = this.#options;
    if (changeLog === undefined) return Promise.resolve(false);
    this.#restored ??= changeLog
      .restore({
        batchSize: this.batchSize,
        write: (records) => this.write(records),
        resolvedEdges: this.resolvedEdges,
        restoreVersions: (transaction, versions) => {
          this.#graph.settle();
          this.resolvedEdges.releaseIds();
          this.#graph.restoreVersions(transaction, versions);
        },
        replay: (transaction) => {
          this.#apply(transaction);
        },
        holdState: () => new HeldGraph(this.#graph),
      })
      .catch((error: unknown) => {
        this.#restored = undefined;
        throw error;
      });
    return this.#restored;
  }

  #apply({ number, changes }: Omit<Transaction, 'author'>): void {
    this.#takeIn(applyChanges(this.#graph, changes, number));
  }

  #takeIn({ changes }: AppliedChanges): void {
    if (changes.length === 0) return;
    this.#reads.takeInChange();
    this.#markChanged();
  }

  /** Invalidates everything that belongs to the previous state of the graph. */
  #markChanged(): void {
    this.#version = randomUUID();
    this.#state = {};
  }
}
