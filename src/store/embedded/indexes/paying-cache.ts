/** The size of an entry's key, in the unit of its value's size. */
const SIZE_OF_KEY = 256;

/** The maximum number of keys whose work is summed up at the same time. */
const MOST_COUNTED = 4096;

interface Entry<Value> {
  readonly value: Value;
  readonly size: number;
}

/**
 * A cache of values derived from the graph, each built once it pays off. It is cleared when it would exceed its
 * size, so that no client can exhaust the memory.
 */
export class PayingCache<Value extends { readonly size: number }> {
  readonly #maxSize: number;
  readonly #entries = new Map<string, Entry<Value>>();
  readonly #work = new Map<string, number>();
  #size = 0;

  /** `maxSize` is the maximum size of all entries together. */
  constructor(maxSize: number) {
    this.#maxSize = maxSize;
  }

  get(key: string): Value | undefined {
    return this.#entries.get(key)?.value;
  }

  /**
   * Adds work that an entry would have saved to the sum for its key, and returns whether the sum has reached
   * the cost of building the entry. So the total work is at most twice the optimum, whatever is asked later.
   */
  paysOff(key: string, work: number, cost: number): boolean {
    const total = (this.#work.get(key) ?? 0) + work;
    if (this.#work.size >= MOST_COUNTED) this.#work.clear();
    this.#work.set(key, total);
    return total >= cost;
  }

  set(key: string, value: Value): Value {
    const size = value.size + SIZE_OF_KEY;
    if (this.#size + size > this.#maxSize) {
      this.#entries.clear();
      this.#size = 0;
    }
    this.#entries.set(key, { value, size });
    this.#size += size;
    this.#work.delete(key);
    return value;
  }

  /** Evicts the entries that are to be. */
  evictIf(isStale: (value: Value) => boolean): void {
    for (const [key, { value, size }] of this.#entries) {
      if (!isStale(value)) continue;
      this.#entries.delete(key);
      this.#size -= size;
    }
  }

  /** Every value. */
  *values(): Generator<Value> {
    for (const { value } of this.#entries.values()) yield value;
  }
}
