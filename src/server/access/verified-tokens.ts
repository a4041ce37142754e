import { createHash } from 'node:crypto';
import type { Requester } from './requester.js';

/** A requester, and until when the token says so, in milliseconds since 1970. */
export interface VerifiedRequester {
  readonly requester: Requester;
  readonly until: number;
}

/** The most tokens in the cache; past it, all are evicted. */
const MOST_TOKENS = 1000;

/**
 * Caches who sent a token that was verified: checking a signature costs more than most answers. None is
 * cached beyond its own end, nor longer than `time`, in milliseconds. Times are those of the caller.
 */
export class VerifiedTokens {
  readonly #time: number;
  readonly #byDigest = new Map<string, VerifiedRequester>();

  constructor(time: number) {
    this.#time = time;
  }

  find(token: string, now: number): Requester | undefined {
    const found = this.#byDigest.get(digestOf(token));
    return found !== undefined && now < found.until ? found.requester : undefined;
  }

  add(token: string, { requester, until }: VerifiedRequester, now: number): void {
    if (this.#byDigest.size >= MOST_TOKENS) this.#byDigest.clear();
    const end = Math.min(until, now + this.#time);
    this.#byDigest.set(digestOf(token), { requester, until: end });
  }
}

/** So that how long it takes to find a token says nothing of another one. */
function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64');
}
