import type { JsonText } from '../../json/json-text.js';
import { TextCache } from '../../json/text-cache.js';

/** Stands for a request that came once; no answer is as short. */
const ASKED_ONCE = Buffer.alloc(0);

/** What answers are found by, beside the state of the graph: all that an answer may depend on. */
export interface CacheKey {
  /** The body of the request, as it was sent. */
  readonly body: Buffer;
  /** What the answer takes from the headers; requests of one scope get the same answer to a body. */
  readonly scope: string;
}

/**
 * Caches answers by the bytes of the request's body, from the second time on that it comes: most
 * questions are asked once, and caching their answers would cost more than writing them. A request
 * that comes again is not even parsed. All is evicted when the graph is in another state.
 */
export class AnswerCache {
  readonly #texts: TextCache;
  readonly #byKey = new Map<string, Buffer>();
  #state: object | undefined;

  /** Caches `size` bytes at most; nothing with 0. */
  constructor(size: number) {
    this.#texts = new TextCache(size);
  }

  /** `state` is that of the graph; `undefined` where nobody knows it, so that nothing is cached. */
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
    // The graph may have changed meanwhile: what was read of its earlier state is not cached.
    if (text === undefined || state === undefined || this.#state !== state) return text;
    const found = textOf(key);
    const cached = this.#byKey.has(found) ? Buffer.from(text, 'latin1') : ASKED_ONCE;
    this.#texts.add(this.#byKey, found, cached);
    return text;
  }
}

/** A character for each byte of the body; what stands before the scope's end can be in no body of JSON. */
function textOf({ body, scope }: CacheKey): string {
  const text = body.toString('latin1');
  return scope === '' ? text : `${scope}\0${text}`;
}
