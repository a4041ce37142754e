import type { JsonText } from '../../json/json-text.js';
import { KeptTexts } from '../../json/kept-texts.js';

/** What is kept of a request that came once; no answer is as short. */
const ASKED_ONCE = Buffer.alloc(0);

/**
 * Keeps answers by the bytes of the request's body, from the second time on that it comes: most are
 * asked once, and to keep what they were answered would cost more than to write it. A request that
 * comes again is not even read. All of it is forgotten when the graph is in another state.
 */
export class KeptAnswers {
  readonly #texts: KeptTexts;
  readonly #byBody = new Map<string, Buffer>();
  #state: object | undefined;

  /** `most` bytes are kept; with 0 nothing is. */
  constructor(most: number) {
    this.#texts = new KeptTexts(most);
  }

  /** `state` is that of the graph; `undefined` where nobody knows it, so that nothing may be kept. */
  find(body: Buffer, state: object | undefined): Buffer | undefined {
    if (state === undefined || !this.#texts.areKept) return undefined;
    if (this.#state !== state) {
      this.#texts.clear();
      this.#state = state;
    }
    const known = this.#byBody.get(keyOf(body));
    return known === ASKED_ONCE ? undefined : known;
  }

  /** Gives on an answer to what was not found, and keeps it where it is the second one. */
  async keep(
    body: Buffer,
    state: object | undefined,
    answer: Promise<JsonText | undefined>,
  ): Promise<JsonText | undefined> {
    const text = await answer;
    // Others may have asked in another state meanwhile; what was read in this one is none of it.
    if (text === undefined || state === undefined || this.#state !== state) return text;
    const key = keyOf(body);
    const kept = this.#byBody.has(key) ? Buffer.from(text, 'latin1') : ASKED_ONCE;
    this.#texts.keep(this.#byBody, key, kept);
    return text;
  }
}

/** A character for each byte: read and compared at once, and told from all other bytes. */
function keyOf(body: Buffer): string {
  return body.toString('latin1');
}
