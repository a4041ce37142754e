import type { JsonText } from '../../json/json-text.js';
import { TextCache } from '../../json/text-cache.js';
import type { GraphReader, TrackedReader } from '../../store/store.js';

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
  /** With what `isCurrent` takes, in bytes. */
  readonly size: number;
}

/** Marks a request that came once. */
const ASKED_ONCE: CachedAnswer = { bytes: Buffer.alloc(0), isCurrent: () => false, size: 0 };

/** Answers a request by what a reader reads: the store itself where none is given. */
type Ask = (reader: GraphReader | undefined) => Promise<JsonText | undefined>;

/**
 * Caches answers by the bytes of the request's body, from the second time on that it comes: most questions are
 * asked once, and caching their answers would cost more than writing them. A request that comes again is not even
 * parsed. An answer is found as long as nothing changes that was read for it.
 */
export class AnswerCache {
  readonly #texts: TextCache;
  readonly #track: (() => TrackedReader | undefined) | undefined;
  readonly #byKey = new Map<string, CachedAnswer>();

  /**
   * @param size The most bytes; nothing is cached with 0.
   * @param track Follows what is read for one answer; absent where the graph may change unnoticed, so that nothing
   *   is cached.
   */
  constructor(size: number, track: (() => TrackedReader | undefined) | undefined) {
    this.#texts = new TextCache(track === undefined ? 0 : size);
    this.#track = track;
  }

  find(key: CacheKey): Buffer | undefined {
    if (!this.#texts.isEnabled) return undefined;
    const known = this.#byKey.get(textOf(key));
    return known?.isCurrent() === true ? known.bytes : undefined;
  }

  /** Passes on the answer to a request for which none was found, and caches it where the request has come before. */
  async answer(key: CacheKey, ask: Ask): Promise<JsonText | undefined> {
    if (!this.#texts.isEnabled) return ask(undefined);
    const text = textOf(key);
    const tracked = this.#byKey.has(text) ? this.#track?.() : undefined;
    const answer = await ask(tracked?.reader);
    if (answer === undefined) return undefined;
    // Another request may have brought the same answer meanwhile.
    const known = this.#byKey.get(text);
    if (known === undefined) {
      this.#texts.add(this.#byKey, text, ASKED_ONCE, 0);
    } else if (tracked?.isCurrent() === true) {
      const { isCurrent } = tracked;
      const bytes = Buffer.from(answer, 'latin1');
      const size = bytes.length + tracked.bytes();
      this.#texts.add(this.#byKey, text, { bytes, isCurrent, size }, size - known.size);
    }
    return answer;
  }
}

/** A character for each byte of the body. A body of JSON has no NUL, so no body is mistaken for a scope. */
function textOf({ body, scope }: CacheKey): string {
  const text = body.toString('latin1');
  return scope === '' ? text : `${scope}\0${text}`;
}
