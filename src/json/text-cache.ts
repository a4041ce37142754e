import type { JsonText } from './json-text.js';

/** What each text takes beside its bytes and those of its key, roughly. */
const OVERHEAD = 150;

/** A text larger than this part of the cache would evict more than it is worth. */
const LARGEST_PART = 1 / 8;

/**
 * A cache of texts, bounded in bytes: those of nodes, since most of an answer are the same few
 * properties of the same people, countries and offices, and whole answers, as the bytes that they are
 * sent as. Where it is full all are evicted at once; so they are when the graph changes.
 */
export class TextCache {
  readonly #size: number;
  readonly #filled = new Set<{ clear(): void }>();
  #bytes = 0;

  /** `size` in bytes; 0 caches nothing. */
  constructor(size: number) {
    this.#size = size;
  }

  get isEnabled(): boolean {
    return this.#size > 0;
  }

  /** Puts a text into a map that belongs to the cache from then on. */
  add<Key, Text extends JsonText | Buffer>(texts: Map<Key, Text>, key: Key, text: Text): void {
    const size = text.length + OVERHEAD + (typeof key === 'string' ? key.length : 0);
    if (size > this.#size * LARGEST_PART) return;
    this.#bytes += size;
    if (this.#bytes > this.#size) {
      this.clear();
      this.#bytes = size;
    }
    texts.set(key, text);
    this.#filled.add(texts);
  }

  clear(): void {
    for (const texts of this.#filled) texts.clear();
    this.#filled.clear();
    this.#bytes = 0;
  }
}
