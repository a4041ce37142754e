/** At most half of the slots are in use, so that probing soon reaches a free one. */
const SLOTS_PER_TEXT = 2;

const INITIAL_CAPACITY = 1024;

/**
 * A hash table of texts as UTF-8 bytes, numbered from 0 in insertion order. Looking up a text by the bytes of a
 * file creates no string, which would take most of the time of a million lookups.
 */
export class ByteTexts {
  #length = 0;
  /** All texts, one after the other. */
  #bytes = new Uint8Array(INITIAL_CAPACITY);
  /** The text with number n spans from the entry at n to the entry at n + 1. */
  #ends = new Int32Array(INITIAL_CAPACITY);
  /** Open addressing with linear probing: a slot holds the number of a text plus 1, or 0 if it is free. */
  #table = new Int32Array(SLOTS_PER_TEXT * INITIAL_CAPACITY);

  get length(): number {
    return this.#length;
  }

  /** The number of the text from `start` to `end`; -1 if it was not added. */
  find(bytes: Uint8Array, start: number, end: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    for (let slot = hashOf(bytes, start, end) & mask; ; slot = (slot + 1) & mask) {
      const number = (table[slot] ?? 0) - 1;
      if (number === -1 || this.is(number, bytes, start, end)) return number;
    }
  }

  /** Whether the text from `start` to `end` has this number. */
  is(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (number < 0 || number >= this.#length) return false;
    const known = this.#bytes;
    const first = this.#ends[number] ?? 0;
    let at = this.#ends[number + 1] ?? 0;
    if (at - first !== end - start) return false;
    // Backwards: ids mostly differ at their ends.
    for (let other = end - 1; at > first; other -= 1) {
      at -= 1;
      if (known[at] !== bytes[other]) return false;
    }
    return true;
  }

  /** Adds a text that was not added before, and returns its number. */
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
    this.#table = new Int32Array(SLOTS_PER_TEXT * this.#ends.length);
    for (let number = 0; number < this.#length; number += 1) this.#enter(number);
  }

  #enter(number: number): void {
    const table = this.#table;
    const mask = table.length - 1;
    let slot = hashOf(this.#bytes, this.#ends[number] ?? 0, this.#ends[number + 1] ?? 0) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = number + 1;
  }
}

/** FNV-1a, with the upper bits folded into the lower ones, which select the slot. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** A copy with capacity for `length` numbers: always a power of two, as the mask requires. */
function grown<Numbers extends Uint8Array | Int32Array>(
  numbers: Numbers,
  length: number,
  make: new (length: number) => Numbers,
): Numbers {
  const larger = new make(2 ** Math.ceil(Math.log2(length)));
  larger.set(numbers);
  return larger;
}
