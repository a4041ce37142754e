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
import type { SearchAnswer, SearchQuestion } from '../../plan/search-question.js';
import type { GraphReader, ReadOptions, Store, StoreContents } from '../../store/store.js';
import type { StoreCounts } from '../../store/store-counts.js';
import type { Log } from '../../log/create-log.js';
import { readyState, type Readiness } from './readiness.js';
import { waitUnless } from './wait-unless.js';

export interface StoreKeeperOptions {
  readonly store: Store;
  /** Fills a store that does not hold a whole graph yet. */
  readonly fill: (contents: Exclude<StoreContents, 'loaded'>) => Promise<void>;
  /** Whether the store is a server of its own, which is tried again; that of this process is not. */
  readonly mayComeBack: boolean;
  readonly readiness: Readiness;
  readonly log: Log;
}

/** Pauses between attempts to reach an unavailable store, in milliseconds: each doubles the last. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5000;

/** Pauses after a refusal: three in a row make Neo4j lock the user out for five seconds. */
const PAUSE_AT_START = 2000;
const PAUSE_IN_USE = 30_000;

/** A Neo4j that is just starting may refuse what it accepts a moment later, so one refusal is forgiven. */
const REFUSALS_AT_START = 2;

/** How long a check of the store holds good, in milliseconds. */
const CHECK_INTERVAL = 1000;

/** Guards a store that may be unavailable: prepares it, refuses requests until then, and again when it comes back. */
export class StoreKeeper implements GraphReader {
  readonly track: Store['track'];
  readonly #options: StoreKeeperOptions;
  readonly #stopping = new AbortController();
  /** Aborted when the store goes away. */
  #absence = new AbortController();
  #onReady: (signal: AbortSignal) => void = () => undefined;
  #isOpen = false;
  #wasOpen = false;
  #lastCheck = 0;
  #checking: Promise<void> = Promise.resolve();
  /** The reason that was logged last, so that it is not repeated with every attempt. */
  #reported = '';

  constructor(options: StoreKeeperOptions) {
    this.#options = options;
    const { track } = options.store;
    this.track = track && (() => (this.#isOpen ? track() : undefined));
  }

  get kind(): Store['kind'] {
    return this.#options.store.kind;
  }

  get state(): object | undefined {
    return this.#isOpen ? this.#options.store.state : undefined;
  }

  /** Has something begun each time the store has become ready; its signal is aborted when the store goes away, or at the end. */
  onReady(begin: (signal: AbortSignal) => void): void {
    this.#onReady = begin;
  }

  /**
   * Prepares the store, however long it takes. Returns false as soon as `stop` is called; what the store is doing
   * then fails when it is closed.
   *
   * @throws CommuniqueError `BAD_SETTINGS` where the store refuses us, or what `fill` throws.
   */
  open(): Promise<boolean> {
    const { signal } = this.#stopping;
    const stopped = new Promise<boolean>((resolve) => {
      signal.addEventListener('abort', () => {
        resolve(false);
      });
    });
    return Promise.race([this.#open(), stopped]);
  }

  async #open(): Promise<boolean> {
    let pause = FIRST_PAUSE;
    let refusals = 0;
    while (!this.#isStopped()) {
      try {
        await this.#prepare();
        if (this.#isStopped()) break;
        this.#reportReady();
        return true;
      } catch (error) {
        if (this.#isStopped()) break;
        const isAway = isCode(error, 'STORE_UNAVAILABLE');
        refusals = isAway ? 0 : refusals + 1;
        const mayPass = isAway || (isCode(error, 'BAD_SETTINGS') && refusals < REFUSALS_AT_START);
        // What this process cannot read or sync at first may look well the second time, and be lost.
        if (!this.#options.mayComeBack || (!mayPass && !this.#wasOpen)) throw error;
        this.#reportAbsence(error);
        await waitUnless(
          this.#stopping.signal,
          isAway ? pause : this.#wasOpen ? PAUSE_IN_USE : PAUSE_AT_START,
        );
        pause = Math.min(LONGEST_PAUSE, pause * 2);
      }
    }
    return false;
  }

  redirects(): ReturnType<Store['redirects']> {
    return this.#options.store.redirects();
  }

  read(...asked: Parameters<Store['read']>): Promise<JsonText> {
    return this.#ask((store) => store.read(...asked));
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

  edit(...given: Parameters<Store['edit']>): ReturnType<Store['edit']> {
    return this.#ask((store) => store.edit(...given));
  }

  async *records(): AsyncGenerator<GraphRecord> {
    yield* await this.#ask((store) => Promise.resolve(store.records()));
  }

  /** Checks that the store is still available, unless that was just done; never rejects. */
  check(): Promise<void> {
    const now = performance.now();
    if (this.#isOpen && now - this.#lastCheck >= CHECK_INTERVAL) {
      this.#lastCheck = now;
      this.#checking = this.#verify();
    }
    if (this.#isOpen) this.#options.readiness.set(readyState(this.#options.store));
    return this.#checking;
  }

  /** Makes no further attempt to reach the store. */
  stop(): void {
    this.#stopping.abort();
    this.#absence.abort();
    this.#isOpen = false;
  }

  #isStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** @throws CommuniqueError `STORE_UNAVAILABLE` at once where the store is not ready. */
  async #ask<Answered>(ask: (store: Store) => Promise<Answered>): Promise<Answered> {
    if (!this.#isOpen) {
      throw new CommuniqueError(
        'STORE_UNAVAILABLE',
        'the graph is not there at the moment; ask again in a while',
      );
    }
    try {
      return await ask(this.#options.store);
    } catch (error) {
      if (isCode(error, 'STORE_UNAVAILABLE')) void this.check();
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
      this.#absence.abort();
      this.#reportAbsence(error);
      void this.open(); // which does not throw once the store has been open
    }
  }

  #reportReady(): void {
    const { readiness, log } = this.#options;
    this.#isOpen = true;
    this.#lastCheck = performance.now();
    readiness.set(readyState(this.#options.store));
    if (this.#reported !== '') log.info('the graph is ready');
    this.#wasOpen = true;
    this.#reported = '';
    this.#absence = new AbortController();
    this.#onReady(this.#absence.signal);
  }

  #reportAbsence(error: unknown): void {
    const { readiness, log } = this.#options;
    const isAway = isCode(error, 'STORE_UNAVAILABLE');
    // Anybody may read it: the address and other details are only in the log.
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
}

function isCode(error: unknown, code: CommuniqueError['code']): boolean {
  return error instanceof CommuniqueError && error.code === code;
}
