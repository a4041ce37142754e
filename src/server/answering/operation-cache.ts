import type { Operation } from './root-fields.js';

/** The most operations, and characters of their documents, in the cache; past either, all are evicted. */
const MOST_OPERATIONS = 2000;
const MOST_CHARACTERS = 8_000_000;

/**
 * Operations that have been parsed, validated and answered, by the text of their document: the same
 * text is parsed and validated once. Bounded, so that no client can fill the memory.
 */
export class OperationCache {
  readonly #byText = new Map<string, Map<string | undefined, Operation>>();
  #operations = 0;
  #characters = 0;

  /** `name` is the name that the request gave; a document with one operation needs none. */
  find(text: string, name: string | undefined): Operation | undefined {
    return this.#byText.get(text)?.get(name);
  }

  add(text: string, name: string | undefined, operation: Operation): void {
    const operations = this.#byText.get(text) ?? new Map<string | undefined, Operation>();
    if (operations.has(name)) return;
    this.#operations += 1;
    if (operations.size === 0) this.#characters += text.length;
    if (this.#operations > MOST_OPERATIONS || this.#characters > MOST_CHARACTERS) {
      this.#byText.clear();
      operations.clear();
      this.#operations = 1;
      this.#characters = text.length;
    }
    operations.set(name, operation);
    this.#byText.set(text, operations);
  }
}
