import type { Redirects } from '../../model/redirects.js';
import { type KnownRedirects, NOTHING_KNOWN } from './database/read-redirects.js';

/** After this time the redirects are read again in the background, and after this time reads wait for it; in ms. */
const FRESH = 1000;
const MOST_AGE = 2000;

/** Caches the redirects of a graph. What another process writes is seen after `MOST_AGE` at the latest. */
export class RedirectCache {
  readonly #read: (known: KnownRedirects) => Promise<KnownRedirects>;
  readonly #now: () => number;
  #known = NOTHING_KNOWN;
  /** When the reading of the cached ones began. */
  #readAt = -Infinity;
  #reading: Promise<Redirects> | undefined;

  /** `read` reads them again if they are not the known ones any more. */
  constructor(
    read: (known: KnownRedirects) => Promise<KnownRedirects>,
    now: () => number = () => performance.now(),
  ) {
    this.#read = read;
    this.#now = now;
  }

  get known(): KnownRedirects {
    return this.#known;
  }

  /** The redirects; a promise only where the cached ones are too old. */
  current(): Redirects | Promise<Redirects> {
    const age = this.#now() - this.#readAt;
    if (age > FRESH) this.#reading ??= this.#refresh();
    return age > MOST_AGE && this.#reading !== undefined ? this.#reading : this.#known.redirects;
  }

  /** Caches what a transaction of ours has read or written, unless a later one is cached. */
  take(written: KnownRedirects): void {
    if (written.transaction >= this.#known.transaction) this.#known = written;
  }

  async #refresh(): Promise<Redirects> {
    const known = this.#known;
    const began = this.#now();
    try {
      const found = await this.#read(known);
      // If we have written meanwhile, what was read may be older.
      if (this.#known === known) this.#known = found;
      this.#readAt = began;
    } catch {
      // The read that asked for them will report that the database cannot be reached.
    } finally {
      this.#reading = undefined;
    }
    return this.#known.redirects;
  }
}
