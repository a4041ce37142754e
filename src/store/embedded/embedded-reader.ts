import type { JsonText } from '../../json/json-text.js';
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
import type { PlanValue } from '../../plan/value.js';
import type { SearchAnswer, SearchQuestion } from '../../plan/search-question.js';
import type { StoreCounts } from '../store-counts.js';
import type { GraphReader, PlanReadOptions, ReadOptions } from '../store.js';
import { listPairs } from './access/list-pairs.js';
import type { Run } from './access/run.js';
import { countGraph } from './graph/count-graph.js';
import type { Graph } from './graph/stored-graph.js';
import { findPaths } from './paths/find-paths.js';
import { listEdgesAmong, listNeighbors } from './paths/list-neighbors.js';
import type { Reads } from './reads.js';
import { HeldGraph } from './records/held-graph.js';
import { listNodes } from './records/list-records.js';
import type { ReadSet } from './tracking/read-set.js';
import type { PlanWriters } from './writers/plan-writers.js';

/** What the readers of one store share. */
export interface Readable {
  readonly graph: Graph;
  readonly reads: Reads;
  readonly writers: PlanWriters;
}

/**
 * Reads a graph in this process. A question is answered synchronously, so no write can happen in between: an answer
 * always shows one state of the graph.
 */
export class EmbeddedReader implements GraphReader {
  readonly kind = 'EMBEDDED';
  readonly #graph: Graph;
  readonly #reads: Reads;
  readonly #writers: PlanWriters;
  /** Gets the places that are read; absent where nobody wants to know. */
  readonly #tracked: ReadSet | undefined;

  constructor({ graph, reads, writers }: Readable, tracked?: ReadSet) {
    this.#graph = graph;
    this.#reads = reads;
    this.#writers = writers;
    this.#tracked = tracked;
  }

  /** What was found once, must be found again where a change of it has to be noticed. */
  get state(): object | undefined {
    return this.#reads.isOpen && this.#tracked === undefined ? this.#reads.state : undefined;
  }

  redirects(): Redirects {
    return this.#graph.tracker.track(this.#tracked, () => this.#graph.redirects);
  }

  read({ read, values }: Plan, options: PlanReadOptions = {}): Promise<JsonText> {
    return this.#ask(this.#writers.of(read), options, values);
  }

  search(question: SearchQuestion, options: ReadOptions = {}): Promise<SearchAnswer> {
    return this.#reads.search(question, options, { tracked: this.#tracked });
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
    return this.#ask((run) => listNodes(ids, (id) => run.node(id)), options);
  }

  counts(options: ReadOptions = {}): Promise<StoreCounts> {
    const { version } = this.#reads;
    return this.#ask(({ graph }) => ({ ...countGraph(graph), version }), options);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a failure is a rejection
  async *records(): AsyncGenerator<GraphRecord> {
    this.#reads.expectOpen();
    const { tracker } = this.#graph;
    tracker.track(this.#tracked, () => {
      tracker.readsAnything();
    });
    const held = new HeldGraph(this.#graph);
    try {
      yield* held.records();
    } finally {
      held.release();
    }
  }

  #ask<Answered>(
    answer: (run: Run) => Answered,
    options: PlanReadOptions,
    values?: readonly PlanValue[],
  ): Promise<Answered> {
    return this.#reads.ask(answer, options, { values, tracked: this.#tracked });
  }
}
