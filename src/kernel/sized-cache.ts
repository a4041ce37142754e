/** An entry larger than this part of the cache would evict more than it is worth. */
const LARGEST_PART = 1 / 8;

/** A cache bounded in bytes, so that no client can fill the memory; the least recently used entries are evicted. */
export class SizedCache<Key, Value> {
  readonly #most: number;
  /** The least recently used first. */
  readonly #entries = new Map<Key, { readonly value: Value; readonly size: number }>();
  #bytes = 0;

  /** @param most The most bytes of all entries. */
  constructor(most: number) {
    this.#most = most;
  }

  /** About how many bytes the entries take. */
  get bytes(): number {
    return this.#bytes;
  }

  get(key: Key): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** @param size About how many bytes the entry takes, its key included. */
  set(key: Key, value: Value, size: number): void {
    this.delete(key);
    if (size > this.#most * LARGEST_PART) return;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes + size <= this.#most) break;
      this.delete(oldest);
    }
    this.#bytes += size;
    this.#entries.set(key, { value, size });
  }

  delete(key: Key): boolean {
    this.#bytes -= this.#entries.get(key)?.size ?? 0;
    return this.#entries.delete(key);
  }
}
