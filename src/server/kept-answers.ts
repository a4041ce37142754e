import { flatten } from '../json/flatten.js';
import type { JsonText } from '../json/json-text.js';
import { KeptTexts } from '../json/kept-texts.js';
import type { Operation } from './answer-operation.js';

/** What is kept of a question that was asked once; no data is as short. */
const ASKED_ONCE: JsonText = '';

/** An operation with variables, asked of a graph in one state. */
export interface AskedAgain {
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, unknown>>;
  /** `undefined` where nobody knows it, so that nothing may be kept. */
  readonly state: object | undefined;
}

/**
 * Keeps the data of operations by their variables, from the second time on that they are asked: most
 * are asked once, and to keep what they were answered would cost more than to write it. All of it is
 * forgotten when the graph is in another state.
 */
export class KeptAnswers {
  readonly #texts: KeptTexts;
  readonly #byOperation = new WeakMap<Operation, Map<string, JsonText>>();
  #state: object | undefined;

  /** `most` bytes are kept; with 0 nothing is. */
  constructor(most: number) {
    this.#texts = new KeptTexts(most);
  }

  find({ operation, variables, state }: AskedAgain): JsonText | undefined {
    if (state === undefined || !this.#texts.areKept) return undefined;
    if (this.#state !== state) {
      this.#texts.clear();
      this.#state = state;
    }
    const known = this.#byOperation.get(operation)?.get(JSON.stringify(variables));
    return known === ASKED_ONCE ? undefined : known;
  }

  /** Gives on an answer to what was not found, and keeps it where it is the second one. */
  async keep(
    { operation, variables, state }: AskedAgain,
    answer: Promise<JsonText | undefined>,
  ): Promise<JsonText | undefined> {
    const text = await answer;
    // Others may have asked in another state meanwhile; what was read in this one is none of it.
    if (text === undefined || state === undefined || this.#state !== state) return text;
    const kept = this.#byOperation.get(operation) ?? new Map<string, JsonText>();
    this.#byOperation.set(operation, kept);
    const key = JSON.stringify(variables);
    this.#texts.keep(kept, key, kept.has(key) ? flatten(text) : ASKED_ONCE);
    return text;
  }
}
