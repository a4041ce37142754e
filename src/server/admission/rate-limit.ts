import { SizedCache } from '../../kernel/sized-cache.js';

/** The most clients that are followed; those not heard of for longest start anew. */
const MOST_CLIENTS = 10_000;

/** How many seconds of its rate a client may use at once. */
const BURST = 10;

/** What a client may still ask, and since when. */
interface Allowance {
  requests: number;
  at: number;
}

/** Limits how many requests a client sends a second, by a bucket of tokens for each. */
export class RateLimit {
  /** The requests a second; 0 for any number. */
  readonly rate: number;
  readonly #clients = new SizedCache<string, Allowance>(MOST_CLIENTS);

  constructor(rate: number) {
    this.rate = rate;
  }

  get isLimited(): boolean {
    return this.rate > 0;
  }

  /** Counts a request at this time, in milliseconds; in how many seconds to ask again, where it is one too many. */
  count(client: string, now: number): number | undefined {
    const most = this.rate * BURST;
    const allowance = this.#clients.get(client) ?? { requests: most, at: now };
    const gained = ((now - allowance.at) / 1000) * this.rate;
    allowance.requests = Math.min(most, allowance.requests + gained);
    allowance.at = now;
    this.#clients.set(client, allowance, 1);
    if (allowance.requests < 1) return Math.ceil((1 - allowance.requests) / this.rate);
    allowance.requests -= 1;
    return undefined;
  }
}
