/** The approximate size of an entry beyond the bytes of its text. */
const OVERHEAD = 150;

/** A text larger than this part of the cache would evict more than it is worth. */
const LARGEST_PART = 1 / 8;

/**
 * A cache of the texts of nodes, bounded in bytes: most of an answer is the same few properties of the same people,
 * countries and offices. When it is full, all entries are evicted: writing one again costs less than knowing for each
 * when it was last read.
 */
export class TextCache {
  readonly #size: number;
  readonly #filled = new Set<{ clear(): void }>();
  #bytes = 0;

  /** `size` is in bytes; 0 disables the cache. */
  constructor(size: number) {
    this.#size = size;
  }

  get isEnabled(): boolean {
    return this.#size > 0;
  }

  /** Adds a text, or what has it, to a map, which the cache clears from then on. `more` is how many bytes it adds. */
  add<Key, Value>(texts: Map<Key, Value>, key: Key, value: Value, more: number): void {
    const size = texts.has(key) ? more : more + OVERHEAD;
    if (size > this.#size * LARGEST_PART) return;
    this.#bytes += size;
    if (this.#bytes > this.#size) {
      this.clear();
      this.#bytes = size;
    }
    texts.set(key, value);
    this.#filled.add(texts);
  }

  clear(): void {
    for (const texts of this.#filled) texts.clear();
    this.#filled.clear();
    this.#bytes = 0;
  }
}
