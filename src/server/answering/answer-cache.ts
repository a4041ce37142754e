import type { JsonText } from '../../json/json-text.js';
import { TextCache } from '../../json/text-cache.js';

/** Marks a request that came once; no answer is empty. */
const ASKED_ONCE = Buffer.alloc(0);

/** The key of a cached answer: with the state of the graph, everything that the answer depends on. */
export interface CacheKey {
  /** The body of the request, as it was sent. */
  readonly body: Buffer;
  /** What the answer takes from the headers; requests of one scope get the same answer to a body. */
  readonly scope: string;
}

/**
 * Caches answers by the bytes of the request's body, from the second time on that it comes: most
 * questions are asked once, and caching their answers would cost more than writing them. A request
 * that comes again is not even parsed. All answers are evicted when the state of the graph changes.
 */
export class AnswerCache {
  readonly #texts: TextCache;
  readonly #byKey = new Map<string, Buffer>();
  #state: object | undefined;

  /** Caches `size` bytes at most; nothing with 0. */
  constructor(size: number) {
    this.#texts = new TextCache(size);
  }

  /** `state` is that of the graph; where it is not known (`undefined`), nothing is cached. */
  find(key: CacheKey, state: object | undefined): Buffer | undefined {
    if (state === undefined || !this.#texts.isEnabled) return undefined;
    if (this.#state !== state) {
      this.#texts.clear();
      this.#state = state;
    }
    const known = this.#byKey.get(textOf(key));
    return known === ASKED_ONCE ? undefined : known;
  }

  /** Passes on an answer that was not found, and caches it where it is the second one. */
  async add(
    key: CacheKey,
    state: object | undefined,
    answer: Promise<JsonText | undefined>,
  ): Promise<JsonText | undefined> {
    const text = await answer;
    // The graph may have changed meanwhile: an answer from its earlier state is not cached.
    if (text === undefined || state === undefined || this.#state !== state) return text;
    const found = textOf(key);
    const cached = this.#byKey.has(found) ? Buffer.from(text, 'latin1') : ASKED_ONCE;
    this.#texts.add(this.#byKey, found, cached, cached.length);
    return text;
  }
}

/** A character for each byte of the body. A body of JSON has no NUL, so no body is mistaken for a scope. */
function textOf({ body, scope }: CacheKey): string {
  const text = body.toString('latin1');
  return scope === '' ? text : `${scope}\0${text}`;
}
