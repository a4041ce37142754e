import { randomUUID } from 'node:crypto';
import type { JsonText } from '../../json/json-text.js';
import { CommuniqueError } from '../../kernel/errors.js';
import type { Change } from '../../model/change.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { Edit, EditRules } from '../../model/edit.js';
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
import type { PlanValue } from '../../plan/value.js';
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
import { type SearchedTypes, searchedTypes } from '../../search/searched-properties.js';
import { editResult } from '../edits/edit-result.js';
import type { EmbeddedStoreOptions } from './embedded-store-options.js';
import { findPaths } from './paths/find-paths.js';
import { Indexes } from './indexes/indexes.js';
import { listEdgesAmong, listNeighbors } from './paths/list-neighbors.js';
import { listNodes, listRecords } from './records/list-records.js';
import { ResolvedWriter } from './records/resolved-writer.js';
import { putRecords } from './records/put-records.js';
import type { AppliedChanges } from './records/applied-changes.js';
import { applyChanges } from './records/apply-changes.js';
import { listPairs } from './access/list-pairs.js';
import { Run } from './access/run.js';
import { searchTexts } from './search/search-texts.js';
import { expectSearchable } from './search/expect-searchable.js';
import { countGraph } from './graph/count-graph.js';
import { Graph } from './graph/stored-graph.js';
import { TextIndexer } from './search/text-indexer.js';
import { Turn } from './indexes/turn.js';
import { resolveOnGraph } from './records/resolve-on-graph.js';
import { PlanWriters } from './writers/plan-writers.js';
import { waitForIndex } from './search/wait-for-index.js';

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
  readonly #indexes: Indexes;
  readonly #options: EmbeddedStoreOptions;
  readonly #searched: SearchedTypes;
  readonly #texts: TextIndexer;
  readonly #turn = new Turn();
  readonly #writers: PlanWriters;
  #version: string = randomUUID();
  #state: object = {};
  #isLoaded = false;
  #isOpen = true;

  constructor(model: GraphModel, options: EmbeddedStoreOptions) {
    this.#graph = new Graph(model);
    this.#indexes = new Indexes(this.#graph);
    this.#graph.watch(this.#indexes);
    this.resolvedEdges = new ResolvedWriter(this.#graph, {
      beforeWrite: () => {
        this.#expectOpen();
      },
      afterWrite: () => {
        this.#markChanged();
      },
    });
    this.#searched = searchedTypes(model);
    this.#texts = new TextIndexer(this.#graph, this.#searched);
    this.#options = options;
    this.#writers = new PlanWriters(options.cacheBytes);
  }

  get state(): object | undefined {
    return this.#isOpen ? this.#state : undefined;
  }

  read({ read, values }: Plan, options: PlanReadOptions = {}): Promise<JsonText> {
    return this.#ask(this.#writers.of(read), options, values);
  }

  async search(question: SearchQuestion, options: ReadOptions = {}): Promise<SearchAnswer> {
    this.#expectOpen();
    const began = performance.now();
    const searched = this.#searched;
    expectSearchable(this.#graph, searched);
    for (;;) {
      if (this.#turn.isOver) await this.#turn.next();
      const index = this.#texts.fresh;
      if (index !== undefined) {
        const search = (run: Run): SearchAnswer => searchTexts(question, { run, index, searched });
        return this.#answer(search, options, { began });
      }
      const milliseconds = began + this.#options.readTimeout - performance.now();
      await waitForIndex(this.#texts.refresh(), { signal: options.signal, milliseconds });
    }
  }

  paths(question: PathsQuestion, options: ReadOptions = {}): Promise<PathsAnswer> {
    return this.#ask((run) => findPaths(question, run), options);
  }

  pairs(question: PairsQuestion, options: ReadOptions = {}): Promise<PairsAnswer> {
    return this.#ask((run) => listPairs(question, run), options, question.values);
  }

  neighbors(question: NeighborsQuestion, options: ReadOptions = {}): Promise<readonly Neighbors[]> {
    return this.#ask((run) => listNeighbors(question, run), options);
  }

  edgesAmong(
    question: EdgesAmongQuestion,
    options: ReadOptions = {},
  ): Promise<readonly EdgeRecord[]> {
    return this.#ask((run) => listEdgesAmong(question, run), options);
  }

  nodes(ids: readonly string[], options: ReadOptions = {}): Promise<readonly NodeRecord[]> {
    return this.#ask(({ graph }) => listNodes(graph, ids), options);
  }

  counts(options: ReadOptions = {}): Promise<StoreCounts> {
    return this.#ask(({ graph }) => ({ ...countGraph(graph), version: this.#version }), options);
  }

  // A failure must reach the caller as a rejection, not as an exception before the promise.
  // eslint-disable-next-line @typescript-eslint/require-await
  async write(given: Iterable<GraphRecord>): Promise<WriteResult> {
    this.#expectOpen();
    const records = recordList(given);
    this.#takeIn(putRecords(this.#graph, records));
    return countRecords(records);
  }

  /**
   * Applies changes in their order, as one transaction. They have been checked; see `applyChanges`.
   *
   * @throws CommuniqueError `STORE_UNAVAILABLE` if the store has been closed.
   */
  apply(changes: readonly Change[]): AppliedChanges {
    this.#expectOpen();
    const applied = applyChanges(this.#graph, changes);
    this.#takeIn(applied);
    return applied;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async edit(edits: readonly Edit[], rules: EditRules): Promise<EditResult> {
    this.#expectOpen();
    const resolved = resolveOnGraph(this.#graph, edits, rules);
    this.apply(resolved.changes);
    const { transaction } = this.#graph;
    return editResult(resolved, { version: this.#version, transaction });
  }

  prepare(): Promise<StoreContents> {
    const isEmpty = this.#graph.nodes.size === 0;
    return Promise.resolve(isEmpty ? 'empty' : this.#isLoaded ? 'loaded' : 'half loaded');
  }

  markLoaded(): Promise<void> {
    this.#graph.settle();
    this.resolvedEdges.releaseIds();
    // However many writes it took to load: versions are the same each time.
    if (!this.#isLoaded) this.#graph.restartTransactions(LOADED);
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
    this.#texts.close();
    return Promise.resolve();
  }

  #takeIn({ changes }: AppliedChanges): void {
    if (changes.length === 0) return;
    this.#texts.takeIn();
    this.#markChanged();
  }

  /** Invalidates everything that belongs to the previous state of the graph. */
  #markChanged(): void {
    this.#version = randomUUID();
    this.#state = {};
  }

  /** Answers synchronously, in a turn that has time left. */
  async #ask<Answered>(
    answer: (run: Run) => Answered,
    options: PlanReadOptions,
    values: readonly PlanValue[] = [],
  ): Promise<Answered> {
    if (this.#turn.isOver) await this.#turn.next();
    return this.#answer(answer, options, { values });
  }

  #answer<Answered>(
    answer: (run: Run) => Answered,
    { signal, marksNonconforming = false }: PlanReadOptions,
    { values = [], began = performance.now() }: AnswerOptions,
  ): Answered {
    this.#expectOpen();
    signal?.throwIfAborted();
    this.#turn.begin();
    const limit = { now: began, milliseconds: this.#options.readTimeout, marksNonconforming };
    return answer(new Run(this.#graph, this.#indexes, values, limit));
  }

  #expectOpen(): void {
    if (!this.#isOpen) throw new CommuniqueError('STORE_UNAVAILABLE', 'the store has been closed');
  }
}

interface AnswerOptions {
  readonly values?: readonly PlanValue[];
  /** When the wait for the answer began; the time limit counts from here. */
  readonly began?: number;
}
