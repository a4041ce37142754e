import { randomUUID } from 'node:crypto';
import { CommuniqueError } from '../../kernel/errors.js';
import type { SearchAnswer, SearchQuestion } from '../../plan/search-question.js';
import type { PlanValue } from '../../plan/value.js';
import { type SearchedTypes, searchedTypes } from '../../search/searched-properties.js';
import type { PlanReadOptions, ReadOptions } from '../store.js';
import { Run } from './access/run.js';
import type { EmbeddedStoreOptions } from './embedded-store-options.js';
import type { Graph } from './graph/stored-graph.js';
import { Indexes } from './indexes/indexes.js';
import { Turn } from './indexes/turn.js';
import { expectSearchable } from './search/expect-searchable.js';
import { searchTexts } from './search/search-texts.js';
import { TextIndexer } from './search/text-indexer.js';
import { waitForIndex } from './search/wait-for-index.js';
import type { ReadSet } from './tracking/read-set.js';

/** What belongs to one answer. */
interface AnswerDetails {
  readonly values?: readonly PlanValue[] | undefined;
  /** Gets the places that are read; `undefined` where nobody wants to know. */
  readonly tracked: ReadSet | undefined;
  /** When the wait for the answer began, from where the time limit counts: now, if it is not given. */
  readonly began?: number;
}

/** Answers what is asked of a graph, each question synchronously, in a turn of the event loop that has time left. */
export class Reads {
  readonly #graph: Graph;
  readonly #indexes: Indexes;
  readonly #searched: SearchedTypes;
  readonly #texts: TextIndexer;
  readonly #turn = new Turn();
  readonly #timeLimit: number;
  #isOpen = true;
  /** Versions differ from those of every other process; making them anew for each change would cost more. */
  readonly #versions: string = randomUUID();
  #changes = 0;
  #state: object = {};

  constructor(graph: Graph, { readTimeout }: Pick<EmbeddedStoreOptions, 'readTimeout'>) {
    this.#graph = graph;
    this.#indexes = new Indexes(graph);
    graph.watch(this.#indexes);
    this.#searched = searchedTypes(graph.model);
    this.#texts = new TextIndexer(graph, this.#searched);
    this.#timeLimit = readTimeout;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The version of the graph, as in `StoreCounts`. */
  get version(): string {
    return `${this.#versions}-${this.#changes}`;
  }

  /** An object that identifies the state of the graph. */
  get state(): object {
    return this.#state;
  }

  async ask<Answered>(
    answer: (run: Run) => Answered,
    options: PlanReadOptions,
    details: AnswerDetails,
  ): Promise<Answered> {
    if (this.#turn.isOver) await this.#turn.next();
    return this.#answer(answer, options, details);
  }

  async search(
    question: SearchQuestion,
    options: ReadOptions,
    { tracked }: Pick<AnswerDetails, 'tracked'>,
  ): Promise<SearchAnswer> {
    this.expectOpen();
    const began = performance.now();
    const searched = this.#searched;
    expectSearchable(this.#graph, searched);
    for (;;) {
      if (this.#turn.isOver) await this.#turn.next();
      const index = this.#texts.fresh;
      if (index !== undefined) {
        const search = (run: Run): SearchAnswer => searchTexts(question, { run, index, searched });
        return this.#answer(search, options, { tracked, began });
      }
      const milliseconds = began + this.#timeLimit - performance.now();
      await waitForIndex(this.#texts.refresh(), { signal: options.signal, milliseconds });
    }
  }

  /** To be called after each change of the graph. */
  takeInChange(): void {
    this.#texts.takeIn();
    this.takeInEdges();
  }

  /** To be called after a change of edges only. */
  takeInEdges(): void {
    this.#changes += 1;
    this.#state = {};
  }

  /** @throws CommuniqueError `STORE_UNAVAILABLE` after `close`. */
  expectOpen(): void {
    if (!this.#isOpen) throw new CommuniqueError('STORE_UNAVAILABLE', 'the store has been closed');
  }

  close(): void {
    this.#isOpen = false;
    this.#texts.close();
  }

  #answer<Answered>(
    answer: (run: Run) => Answered,
    { signal, marksNonconforming = false }: PlanReadOptions,
    { values = [], tracked, began = performance.now() }: AnswerDetails,
  ): Answered {
    this.expectOpen();
    signal?.throwIfAborted();
    this.#turn.begin();
    const limit = { now: began, milliseconds: this.#timeLimit, marksNonconforming };
    const run = new Run(this.#graph, this.#indexes, values, limit);
    return this.#graph.tracker.track(tracked, () => answer(run));
  }
}
