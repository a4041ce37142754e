/** An entry larger than this part of the cache would evict more than it is worth. */
const LARGEST_PART = 1 / 8;

interface Entry<Value> {
  readonly value: Value;
  readonly size: number;
  /** Whether it was found since it was last spared. */
  isUsed: boolean;
}

/**
 * A cache bounded in bytes, so that no client can fill the memory. The oldest entries are evicted, but one that was
 * found meanwhile is spared once: that costs a find less than an order by use.
 */
export class SizedCache<Key, Value> {
  readonly #most: number;
  /** The next to be evicted or spared first. */
  readonly #entries = new Map<Key, Entry<Value>>();
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
    entry.isUsed = true;
    return entry.value;
  }

  /** @param size About how many bytes the entry takes, its key included. */
  set(key: Key, value: Value, size: number): void {
    this.delete(key);
    if (size > this.#most * LARGEST_PART) return;
    // An entry that is spared is met again behind all others.
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes + size <= this.#most) break;
      this.delete(oldest);
      if (entry.isUsed) this.#add(oldest, { ...entry, isUsed: false });
    }
    this.#add(key, { value, size, isUsed: false });
  }

  delete(key: Key): boolean {
    this.#bytes -= this.#entries.get(key)?.size ?? 0;
    return this.#entries.delete(key);
  }

  #add(key: Key, entry: Entry<Value>): void {
    this.#bytes += entry.size;
    this.#entries.set(key, entry);
  }
}
