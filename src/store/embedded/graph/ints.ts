/** Room for the first values; later it is doubled. */
const FIRST_ROOM = 16;

/** Whole numbers side by side, growing as they are set; what was never set is 0. */
export class Ints {
  #values = new Int32Array(0);

  /** The values; another array after each growing. */
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

  /** Makes room for so many. */
  reserve(length: number): void {
    if (length <= this.#values.length) return;
    const grown = new Int32Array(Math.max(FIRST_ROOM, length, 2 * this.#values.length));
    grown.set(this.#values);
    this.#values = grown;
  }
}
