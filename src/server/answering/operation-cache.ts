import { SizedCache } from '../../kernel/sized-cache.js';
import { documentSize } from '../documents/document-size.js';
import type { Operation } from './root-fields.js';

/** The most bytes of operations in the cache. */
const MOST_BYTES = 32_000_000;

/** By the name that the request gave; a document with one operation needs none. */
type OperationsByName = Map<string | undefined, Operation>;

/** Operations that have been parsed, validated and answered, by the text of their document: the same text is parsed once. */
export class OperationCache {
  readonly #byText: SizedCache<string, OperationsByName>;

  /** @param most The most bytes of documents. */
  constructor(most = MOST_BYTES) {
    this.#byText = new SizedCache(most);
  }

  /** About how many bytes the operations take. */
  get bytes(): number {
    return this.#byText.bytes;
  }

  find(text: string, name: string | undefined): Operation | undefined {
    return this.#byText.get(text)?.get(name);
  }

  add(text: string, name: string | undefined, operation: Operation): void {
    const operations = this.#byText.get(text) ?? new Map<string | undefined, Operation>();
    if (operations.has(name)) return;
    operations.set(name, operation);
    this.#byText.set(text, operations, sizeOf(text, operations));
  }
}

/** Each operation may bring another parsing of the document. */
function sizeOf(text: string, operations: OperationsByName): number {
  return [...operations.values()].reduce(
    (bytes, { document }) => bytes + documentSize(document),
    text.length,
  );
}
