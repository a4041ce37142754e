import type { JsonText } from '../../json/json-text.js';
import { CommuniqueError } from '../../kernel/errors.js';
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
import type {
  GraphReader,
  PlanReadOptions,
  ReadOptions,
  Store,
  StoreContents,
  StoreKind,
} from '../../store/store.js';
import type { StoreCounts } from '../../store/store-counts.js';
import type { Log } from '../../log/create-log.js';
import type { Readiness } from './readiness.js';

export interface StoreKeeperOptions {
  readonly store: Store;
  /** Puts the graph into a store that does not hold one yet. */
  readonly fill: (contents: Exclude<StoreContents, 'loaded'>) => Promise<void>;
  readonly readiness: Readiness;
  readonly log: Log;
}

/** Between tries to reach a store that is away, in milliseconds; each is twice as long as the last. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5000;

/** After a refusal: at the third in a row Neo4j lets nobody in for five seconds. */
const PAUSE_AT_START = 2000;
const PAUSE_IN_USE = 30_000;

/** A server that is starting may refuse what it takes a moment later; one that refuses again means it. */
const REFUSALS_AT_START = 2;

/** How long it counts that the store was there, in milliseconds. */
const LOOK_INTERVAL = 1000;

/**
 * Stands between the requests and a store that may be away: gets it ready, refuses requests at once
 * while it is not, and gets it ready again when it comes back.
 */
export class StoreKeeper implements GraphReader {
  readonly #options: StoreKeeperOptions;
  readonly #stopping = new AbortController();
  #isOpen = false;
  #wasOpen = false;
  #lastLook = 0;
  #looking: Promise<void> = Promise.resolve();
  /** What was logged last; what stays as it is is logged once. */
  #reported = '';

  constructor(options: StoreKeeperOptions) {
    this.#options = options;
  }

  get kind(): StoreKind {
    return this.#options.store.kind;
  }

  get state(): object | undefined {
    return this.#isOpen ? this.#options.store.state : undefined;
  }

  /**
   * Gets the store ready, however long it takes, and tells whether it is: it is not where `stop` came
   * first.
   *
   * @throws CommuniqueError `BAD_SETTINGS` where the store refuses us, or what the filling throws.
   */
  async open(): Promise<boolean> {
    let pause = FIRST_PAUSE;
    let refusals = 0;
    while (!this.#isStopped()) {
      try {
        await this.#prepare();
        this.#reportReady();
        return true;
      } catch (error) {
        if (this.#isStopped()) break;
        const isAway = isCode(error, 'STORE_UNAVAILABLE');
        refusals = isAway ? 0 : refusals + 1;
        const mayPass = isAway || (isCode(error, 'BAD_SETTINGS') && refusals < REFUSALS_AT_START);
        if (!mayPass && !this.#wasOpen) throw error;
        this.#reportAbsence(error);
        await this.#pause(isAway ? pause : this.#wasOpen ? PAUSE_IN_USE : PAUSE_AT_START);
        pause = Math.min(LONGEST_PAUSE, pause * 2);
      }
    }
    return false;
  }

  read(plan: Plan, options: PlanReadOptions): Promise<JsonText> {
    return this.#ask((store) => store.read(plan, options));
  }

  search(question: SearchQuestion, options: ReadOptions): Promise<SearchAnswer> {
    return this.#ask((store) => store.search(question, options));
  }

  paths(question: PathsQuestion, options: ReadOptions): Promise<PathsAnswer> {
    return this.#ask((store) => store.paths(question, options));
  }

  pairs(question: PairsQuestion, options: ReadOptions): Promise<PairsAnswer> {
    return this.#ask((store) => store.pairs(question, options));
  }

  neighbors(question: NeighborsQuestion, options: ReadOptions): Promise<readonly Neighbors[]> {
    return this.#ask((store) => store.neighbors(question, options));
  }

  edgesAmong(question: EdgesAmongQuestion, options: ReadOptions): Promise<readonly EdgeRecord[]> {
    return this.#ask((store) => store.edgesAmong(question, options));
  }

  nodes(ids: readonly string[], options: ReadOptions): Promise<readonly NodeRecord[]> {
    return this.#ask((store) => store.nodes(ids, options));
  }

  counts(options: ReadOptions): Promise<StoreCounts> {
    return this.#ask((store) => store.counts(options));
  }

  async *records(): AsyncGenerator<GraphRecord> {
    yield* await this.#ask((store) => Promise.resolve(store.records()));
  }

  explain(plan: Plan): readonly string[] {
    return this.#options.store.explain(plan);
  }

  /** Asks the store whether it is still there, unless somebody just did; never rejects. */
  look(): Promise<void> {
    const now = performance.now();
    if (this.#isOpen && now - this.#lastLook >= LOOK_INTERVAL) {
      this.#lastLook = now;
      this.#looking = this.#verify();
    }
    return this.#looking;
  }

  /** Tries no more to reach the store. */
  stop(): void {
    this.#stopping.abort();
    this.#isOpen = false;
  }

  #isStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** @throws CommuniqueError `STORE_UNAVAILABLE` at once where the store is not ready. */
  async #ask<Answered>(ask: (store: GraphReader) => Promise<Answered>): Promise<Answered> {
    if (!this.#isOpen) {
      throw new CommuniqueError(
        'STORE_UNAVAILABLE',
        'the graph is not there at the moment; ask again in a while',
      );
    }
    try {
      return await ask(this.#options.store);
    } catch (error) {
      if (isCode(error, 'STORE_UNAVAILABLE')) void this.look();
      throw error;
    }
  }

  async #prepare(): Promise<void> {
    const { store, fill } = this.#options;
    const contents = await store.prepare();
    if (contents !== 'loaded') await fill(contents);
  }

  async #verify(): Promise<void> {
    try {
      await this.#options.store.verify();
    } catch (error) {
      if (!this.#isOpen) return;
      this.#isOpen = false;
      this.#reportAbsence(error);
      void this.open(); // which throws nothing where the store was open once
    }
  }

  #reportReady(): void {
    const { readiness, log } = this.#options;
    this.#isOpen = true;
    this.#lastLook = performance.now();
    readiness.set({ status: 'ready' });
    if (this.#reported !== '') log.info('the graph is ready');
    this.#wasOpen = true;
    this.#reported = '';
  }

  #reportAbsence(error: unknown): void {
    const { readiness, log } = this.#options;
    const isAway = isCode(error, 'STORE_UNAVAILABLE');
    // Anybody may ask for it, so that the address and the rest stay in the log.
    const reason = isAway
      ? 'The database cannot be reached.'
      : 'The database cannot be used as it is; the log says why.';
    readiness.set({ status: 'unavailable', reason });
    const message = error instanceof Error ? error.message : String(error);
    if (message === this.#reported) return;
    this.#reported = message;
    if (isAway) log.warn({ reason: message }, 'the graph is not there; it is tried again');
    else log.error({ reason: message }, 'the graph cannot be used; it is tried again');
  }

  /** Waits, but not past the stop, and keeps no process alive by it. */
  #pause(milliseconds: number): Promise<void> {
    const { signal } = this.#stopping;
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds).unref();
      signal.addEventListener('abort', end);
    });
  }
}

function isCode(error: unknown, code: CommuniqueError['code']): boolean {
  return error instanceof CommuniqueError && error.code === code;
}
