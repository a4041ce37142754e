import type { Session } from 'neo4j-driver';
import { addStoredUses } from './stored-uses.js';
import { TextCounts } from './text-counts.js';

/** How often what was counted is stored, in milliseconds. */
const SAVE_INTERVAL = 10 * 60 * 1000;

/** The most that the end of the server waits until it is stored, in milliseconds. */
const LONGEST_END = 1000;

/** Does something in a session of its own that may write. */
export type InWriteSession = (work: (session: Session) => Promise<void>) => Promise<void>;

/**
 * Remembers which texts are run how often, in the database: the next start plans the most frequent. It counts
 * from `start` on, so that a program that serves nobody stores nothing.
 */
export class TextMemory {
  readonly #inSession: InWriteSession;
  readonly #counts = new TextCounts();
  #timer: NodeJS.Timeout | undefined;
  #onFailure: (error: unknown) => void = () => undefined;

  constructor(inSession: InWriteSession) {
    this.#inSession = inSession;
  }

  count(text: string): void {
    if (this.#timer !== undefined) this.#counts.add(text);
  }

  /** Begins to count, unless it has; failures to store are reported to the latest. */
  start(onFailure: (error: unknown) => void): void {
    this.#onFailure = onFailure;
    this.#timer ??= setInterval(() => void this.#save(), SAVE_INTERVAL).unref();
  }

  /** Stores what is not stored yet, and ends; not later than in a second. */
  async end(): Promise<void> {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LONGEST_END);
    });
    await Promise.race([this.#save(), late]);
    clearTimeout(timer);
  }

  /** What could not be stored is tried again the next time. Never rejects. */
  async #save(): Promise<void> {
    const counted = this.#counts.take();
    if (counted.length === 0) return;
    try {
      await this.#inSession((session) => addStoredUses(session, counted));
    } catch (error) {
      for (const [text, uses] of counted) this.#counts.add(text, uses);
      this.#onFailure(error);
    }
  }
}
