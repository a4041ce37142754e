import type { JsonText } from '../../json/json-text.js';
import { SizedCache } from '../../kernel/sized-cache.js';
import { LEAST_COMPRESSED } from '../graphql/send-body.js';
import type { GraphReader, TrackedReader } from '../../store/store.js';
import { AskedBefore } from './asked-before.js';

/** The key of a cached answer: with what the graph holds, everything that the answer depends on. */
export interface CacheKey {
  /** The body of the request, as it was sent. */
  readonly body: Buffer;
  /** What the answer takes from the headers; requests of one scope get the same answer to a body. */
  readonly scope: string;
}

interface CachedAnswer {
  readonly bytes: Buffer;
  /** Whether the graph would give the same answer now. */
  readonly isCurrent: () => boolean;
}

/** The approximate size of an entry beyond the bytes of its answer, its key and what `isCurrent` takes. */
const OVERHEAD = 250;

/** Answers a request by what a reader reads: the store itself where none is given. */
type Ask = (reader: GraphReader | undefined) => Promise<JsonText | undefined>;

/**
 * Caches answers by the bytes of the request's body, from the second time on that it comes: most questions are
 * asked once, and caching their answers would cost more than writing them. A request that comes again is not even
 * parsed. An answer is found as long as nothing changes that was read for it; when the cache is full, those that were
 * found longest ago are evicted.
 */
export class AnswerCache {
  readonly #answers: SizedCache<string, CachedAnswer> | undefined;
  readonly #asked = new AskedBefore();
  readonly #track: (() => TrackedReader | undefined) | undefined;

  /**
   * @param size The most bytes; nothing is cached with 0.
   * @param track Follows what is read for one answer; absent where the graph may change unnoticed, so that nothing
   *   is cached.
   */
  constructor(size: number, track: (() => TrackedReader | undefined) | undefined) {
    this.#answers = size > 0 && track !== undefined ? new SizedCache(size) : undefined;
    this.#track = track;
  }

  /** About how many bytes the answers take. */
  get bytes(): number {
    return this.#answers?.bytes ?? 0;
  }

  find(key: CacheKey): Buffer | undefined {
    const known = this.#answers?.get(textOf(key));
    return known?.isCurrent() === true ? known.bytes : undefined;
  }

  /** Passes on the answer to a request for which none was found, and caches it where the request has come before. */
  async answer(key: CacheKey, ask: Ask): Promise<JsonText | undefined> {
    const answers = this.#answers;
    if (answers === undefined) return ask(undefined);
    const text = textOf(key);
    const cameBefore = this.#asked.remember(text) || answers.get(text) !== undefined;
    const tracked = cameBefore ? this.#track?.() : undefined;
    const answer = await ask(tracked?.reader);
    if (answer !== undefined && tracked?.isCurrent() === true) {
      const { isCurrent } = tracked;
      const bytes = Buffer.from(answer, 'latin1');
      const size = OVERHEAD + text.length + bytesOf(bytes) + tracked.bytes();
      answers.set(text, { bytes, isCurrent }, size);
    }
    return answer;
  }
}

/** With its compressed form, which is kept for as long: JSON takes less than half of its size. */
function bytesOf({ length }: Buffer): number {
  return length < LEAST_COMPRESSED ? length : length * 1.5;
}

/** A character for each byte of the body. A body of JSON has no NUL, so no body is mistaken for a scope. */
function textOf({ body, scope }: CacheKey): string {
  const text = body.toString('latin1');
  return scope === '' ? text : `${scope}\0${text}`;
}
