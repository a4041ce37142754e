/** The maximum number of items in a block. */
const CAPACITY = 1024;

/** How many items a block has when the list is made: new ones find room. */
const FILLED = 768;

interface CurrentBlock {
  readonly block: Int32Array;
  /** The positions of its items: from `start` up to, but not including, `end`. */
  readonly start: number;
  readonly end: number;
}

/** Compares two items; different items are never equal. */
export type CompareItems = (left: number, right: number) => number;

/**
 * Integers in an order, in blocks, so that inserting or removing one moves no more than a block. `compare` must
 * find the items of the list in their order: an item is removed before what it is ordered by changes.
 */
export class BlockList {
  readonly #compare: CompareItems;
  readonly #blocks: Int32Array[] = [];
  readonly #counts: number[] = [];
  /** The position of the first item of each block; `undefined` after a change. */
  #starts: Int32Array | undefined;
  #length = 0;
  /** The block of the item read last: items are mostly read one after another. */
  #current: CurrentBlock = { block: new Int32Array(0), start: 0, end: 0 };

  constructor(sorted: Int32Array, compare: CompareItems) {
    this.#compare = compare;
    this.#length = sorted.length;
    for (let start = 0; start < sorted.length; start += FILLED) {
      const items = sorted.subarray(start, start + FILLED);
      this.#blocks.push(blockOf(items));
      this.#counts.push(items.length);
    }
  }

  get length(): number {
    return this.#length;
  }

  /** The item at a position, from 0; -1 if there is none. */
  at(position: number): number {
    if (position < 0 || position >= this.#length) return -1;
    if (position < this.#current.start || position >= this.#current.end) this.#turnTo(position);
    const { block, start } = this.#current;
    return block[position - start] ?? -1;
  }

  insert(item: number): void {
    if (this.#blocks.length === 0) this.#addBlock(0, new Int32Array(0));
    let index = this.#blockFor(item);
    if (this.#counts[index] === CAPACITY) {
      this.#split(index);
      index = this.#blockFor(item);
    }
    const block = this.#blockAt(index);
    const count = this.#counts[index] ?? 0;
    const position = this.#positionIn(block, count, item);
    block.copyWithin(position + 1, position, count);
    block[position] = item;
    this.#resize(index, count + 1);
  }

  /** Removes an item, and returns whether it was found. */
  remove(item: number): boolean {
    const index = this.#blockFor(item);
    const count = this.#counts[index] ?? 0;
    const block = this.#blockAt(index);
    const position = this.#positionIn(block, count, item);
    if (position === count || block[position] !== item) return false;
    block.copyWithin(position, position + 1, count);
    this.#resize(index, count - 1);
    if (count === 1) {
      this.#blocks.splice(index, 1);
      this.#counts.splice(index, 1);
    }
    return true;
  }

  /** A copy of the items. */
  toArray(): Int32Array {
    const items = new Int32Array(this.#length);
    let start = 0;
    for (const [index, block] of this.#blocks.entries()) {
      const count = this.#counts[index] ?? 0;
      items.set(block.subarray(0, count), start);
      start += count;
    }
    return items;
  }

  /** The last block whose first item is not after an item, or else the first block. */
  #blockFor(item: number): number {
    let low = 0;
    let high = this.#blocks.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#compare(this.#blocks[middle]?.[0] ?? 0, item) <= 0) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The first position in a block that is not before an item. */
  #positionIn(block: Int32Array, count: number, item: number): number {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(block[middle] ?? 0, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #split(index: number): void {
    const block = this.#blockAt(index);
    const half = CAPACITY / 2;
    this.#addBlock(index + 1, block.subarray(half));
    this.#counts[index] = half;
  }

  #addBlock(index: number, items: Int32Array): void {
    this.#blocks.splice(index, 0, blockOf(items));
    this.#counts.splice(index, 0, items.length);
  }

  #blockAt(index: number): Int32Array {
    return this.#blocks[index] ?? this.#current.block;
  }

  #resize(index: number, count: number): void {
    this.#length += count - (this.#counts[index] ?? 0);
    this.#counts[index] = count;
    this.#starts = undefined;
    this.#current = { ...this.#current, start: 0, end: 0 };
  }

  #turnTo(position: number): void {
    const starts = (this.#starts ??= startsOf(this.#counts));
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= position) low = middle;
      else high = middle;
    }
    const start = starts[low] ?? 0;
    this.#current = { block: this.#blockAt(low), start, end: start + (this.#counts[low] ?? 0) };
  }
}

function blockOf(items: Int32Array): Int32Array {
  const block = new Int32Array(CAPACITY);
  block.set(items);
  return block;
}

function startsOf(counts: readonly number[]): Int32Array {
  const starts = new Int32Array(counts.length);
  let start = 0;
  for (const [index, count] of counts.entries()) {
    starts[index] = start;
    start += count;
  }
  return starts;
}
