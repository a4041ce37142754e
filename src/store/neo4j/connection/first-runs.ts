import { setTimeout as wait } from 'node:timers/promises';

/** Planning takes less; Neo4j reports its end only with the first rows, which may take long. In milliseconds. */
const LONGEST_WAIT = 1000;

/** As many texts as Neo4j has plans for by default. */
const MOST_KNOWN = 1000;

/** The run of a statement; both methods may be called more than once. */
export interface Turn {
  /** Neo4j has a plan for the text: others with the same may be sent. */
  readonly planned: () => void;
  /** The run is over, whether it was planned or failed. */
  readonly end: () => void;
}

/**
 * Holds a statement back while another with the same text is being planned. Neo4j plans a text for each client that
 * sends it until the first plan is in its cache: of five statements that a timeline sends together, each.
 */
export class FirstRuns {
  /** Texts that have been planned, the latest last. After a restart of Neo4j they are no longer, which only costs time. */
  readonly #known = new Set<string>();
  readonly #planning = new Map<string, Promise<void>>();

  /**
   * Resolves when a statement may be sent: no other with its text is being planned, or for too long. If the one that
   * it waits for fails, it is the next to be planned.
   *
   * @throws the reason of the signal.
   */
  async turn(text: string, signal: AbortSignal | undefined): Promise<Turn> {
    for (;;) {
      if (this.#known.has(text)) return KNOWN;
      const other = this.#planning.get(text);
      if (other === undefined) return this.#first(text);
      await settledSoon(other, signal);
      signal?.throwIfAborted();
      if (this.#planning.get(text) === other) return KNOWN; // it takes long, and perhaps not to be planned
    }
  }

  #first(text: string): Turn {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#planning.set(text, released);
    const end = (): void => {
      if (this.#planning.get(text) === released) this.#planning.delete(text);
      release();
    };
    const planned = (): void => {
      this.#remember(text);
      end();
    };
    return { planned, end };
  }

  #remember(text: string): void {
    const [oldest] = this.#known;
    if (this.#known.size >= MOST_KNOWN && oldest !== undefined) this.#known.delete(oldest);
    this.#known.add(text);
  }
}

/** Resolves when the promise does, after the longest wait, or when the signal is aborted. */
async function settledSoon(other: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  const over = new AbortController();
  const ends = signal === undefined ? [over.signal] : [over.signal, signal];
  const longest = wait(LONGEST_WAIT, undefined, { signal: AbortSignal.any(ends) });
  await Promise.race([other, longest]).catch(() => undefined);
  over.abort();
}

/** For a statement that no other has to wait for. */
const KNOWN: Turn = { planned: () => undefined, end: () => undefined };
