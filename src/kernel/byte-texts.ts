/** Places of the table that are taken at most: half of them, so that a search soon comes to a free one. */
const ROOM = 2;

const FIRST_ROOM = 1024;

/**
 * Texts as their bytes, numbered from 0 in the order in which they came. They are found by bytes that stand
 * in a file: where a million of them are looked up, most of the time would go into making a string of each.
 */
export class ByteTexts {
  #length = 0;
  /** All texts, one after the other. */
  #bytes = new Uint8Array(FIRST_ROOM);
  /** Where each text ends, which is where the next begins; the first stands for no text. */
  #ends = new Int32Array(FIRST_ROOM);
  /** Numbers from 1 at the places that the hashes of the texts tell; 0 where the place is free. */
  #table = new Int32Array(ROOM * FIRST_ROOM);

  get length(): number {
    return this.#length;
  }

  /** The number of the text that stands from `start` to `end`; -1 where it has none. */
  find(bytes: Uint8Array, start: number, end: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    for (let place = hashOf(bytes, start, end) & mask; ; place = (place + 1) & mask) {
      const number = (table[place] ?? 0) - 1;
      if (number === -1 || this.is(number, bytes, start, end)) return number;
    }
  }

  /** Whether the text with this number stands from `start` to `end`. */
  is(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (number < 0 || number >= this.#length) return false;
    const known = this.#bytes;
    const first = this.#ends[number] ?? 0;
    let at = this.#ends[number + 1] ?? 0;
    if (at - first !== end - start) return false;
    // From the end, where ids mostly differ.
    for (let other = end - 1; at > first; other -= 1) {
      at -= 1;
      if (known[at] !== bytes[other]) return false;
    }
    return true;
  }

  /** Adds a text that is not among them, and gives its number. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const number = this.#length;
    const first = this.#ends[number] ?? 0;
    const last = first + end - start;
    if (last > this.#bytes.length) this.#bytes = grown(this.#bytes, last, Uint8Array);
    if (number + 2 > this.#ends.length) this.#growTable();
    for (let at = start; at < end; at += 1) this.#bytes[first + at - start] = bytes[at] ?? 0;
    this.#ends[number + 1] = last;
    this.#length += 1;
    this.#enter(number);
    return number;
  }

  #growTable(): void {
    this.#ends = grown(this.#ends, this.#length + 2, Int32Array);
    this.#table = new Int32Array(ROOM * this.#ends.length);
    for (let number = 0; number < this.#length; number += 1) this.#enter(number);
  }

  #enter(number: number): void {
    const table = this.#table;
    const mask = table.length - 1;
    let place = hashOf(this.#bytes, this.#ends[number] ?? 0, this.#ends[number + 1] ?? 0) & mask;
    while (table[place] !== 0) place = (place + 1) & mask;
    table[place] = number + 1;
  }
}

/** FNV-1a, with its upper bits folded into those that are used. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The same numbers with room for more: always a power of two, as the table has to be. */
function grown<Numbers extends Uint8Array | Int32Array>(
  numbers: Numbers,
  length: number,
  make: new (length: number) => Numbers,
): Numbers {
  const larger = new make(2 ** Math.ceil(Math.log2(length)));
  larger.set(numbers);
  return larger;
}
