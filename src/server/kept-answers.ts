import { flatten } from '../json/flatten.js';
import type { JsonText } from '../json/json-text.js';
import { KeptTexts } from '../json/kept-texts.js';
import type { Operation } from './answer-operation.js';

/** What is kept of a question that was asked once; no data is as short. */
const ASKED_ONCE: JsonText = '';

/** An operation, with variables, while the graph is in one state. */
export interface AskedAgain {
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly state: object;
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

  /** The data that is kept, or else a promise of what `answer` gives, which may be kept. */
  async give(
    asked: AskedAgain,
    answer: () => Promise<JsonText | undefined>,
  ): Promise<JsonText | undefined> {
    if (!this.#texts.areKept) return answer();
    const { operation, variables, state } = asked;
    const key = JSON.stringify(variables);
    const kept = this.#answersOf(operation, state);
    const known = kept.get(key);
    if (known !== undefined && known !== ASKED_ONCE) return known;
    const text = await answer();
    // Others may have asked in another state meanwhile; what was read in this one is none of it.
    if (text !== undefined && this.#state === state) {
      this.#texts.keep(kept, key, known === undefined ? ASKED_ONCE : flatten(text));
    }
    return text;
  }

  #answersOf(operation: Operation, state: object): Map<string, JsonText> {
    if (this.#state !== state) {
      this.#texts.clear();
      this.#state = state;
    }
    const known = this.#byOperation.get(operation);
    if (known !== undefined) return known;
    const answers = new Map<string, JsonText>();
    this.#byOperation.set(operation, answers);
    return answers;
  }
}
