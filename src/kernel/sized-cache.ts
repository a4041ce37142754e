import { LRUCache } from 'lru-cache';

/** An entry larger than this part of the cache would evict more than it is worth. */
const LARGEST_PART = 1 / 8;

/** A cache bounded in bytes, so that no client can fill the memory; the least recently used entries are evicted. */
export class SizedCache<Key extends string, Value extends object> {
  readonly #entries: LRUCache<Key, Value>;

  /** @param most The most bytes of all entries, from 1 on. */
  constructor(most: number) {
    this.#entries = new LRUCache({
      maxSize: most,
      maxEntrySize: Math.max(1, Math.floor(most * LARGEST_PART)),
    });
  }

  /** About how many bytes the entries take. */
  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  get(key: Key): Value | undefined {
    return this.#entries.get(key);
  }

  /** @param size About how many bytes the entry takes, its key included. */
  set(key: Key, value: Value, size: number): void {
    this.#entries.set(key, value, { size: Math.ceil(size) });
  }

  delete(key: Key): boolean {
    return this.#entries.delete(key);
  }
}
