/** The capacity at first; it is doubled as needed. */
const INITIAL_CAPACITY = 16;

/** A growing array of integers; an item that was never set is 0. */
export class Ints {
  #values = new Int32Array(0);

  /** The values; growing replaces the array. */
  get values(): Int32Array {
    return this.#values;
  }

  get(index: number): number {
    return this.#values[index] ?? 0;
  }

  set(index: number, value: number): void {
    if (index >= this.#values.length) this.reserve(index + 1);
    this.#values[index] = value;
  }

  /** Grows the capacity to at least `length`. */
  reserve(length: number): void {
    if (length <= this.#values.length) return;
    const grown = new Int32Array(Math.max(INITIAL_CAPACITY, length, 2 * this.#values.length));
    grown.set(this.#values);
    this.#values = grown;
  }
}
