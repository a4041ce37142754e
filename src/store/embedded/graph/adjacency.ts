import { Ints } from './ints.js';

/** Edges by the node at one of their ends, in one array: those of node 0, then those of node 1, and so on. */
export interface PackedEdges {
  readonly edges: Int32Array;
  /** How many edges each node has. */
  readonly counts: Int32Array;
}

/**
 * The adjacency lists of nodes, each in a block of one pool. A list that outgrows its block moves to a larger
 * one at the end of the pool, so inserting an edge moves only the edges of its node, unless the pool must grow.
 */
export class Adjacency {
  #pool: Int32Array = new Int32Array(0);
  #starts = new Ints();
  #counts = new Ints();
  #capacities = new Ints();
  #end = 0;
  /** How many positions of the pool no longer belong to a block. */
  #waste = 0;

  /** The array of all lists; a write may replace it. */
  get pool(): Int32Array {
    return this.#pool;
  }

  /** The number of nodes for which there may be a list. */
  get length(): number {
    return this.#counts.values.length;
  }

  /** The position in the pool at which the list of a node begins. */
  startOf(node: number): number {
    return this.#starts.get(node);
  }

  countOf(node: number): number {
    return this.#counts.get(node);
  }

  /** Replaces the lists of all nodes. */
  replace({ edges, counts }: PackedEdges): void {
    this.#pool = edges;
    this.#end = edges.length;
    this.#waste = 0;
    this.#starts = new Ints();
    this.#counts = new Ints();
    this.#capacities = new Ints();
    for (const list of [this.#starts, this.#counts, this.#capacities]) list.reserve(counts.length);
    let start = 0;
    for (const [node, count] of counts.entries()) {
      this.#starts.set(node, start);
      this.#counts.set(node, count);
      this.#capacities.set(node, count);
      start += count;
    }
  }

  /** Inserts an edge into the list of a node at a position. */
  insert(node: number, position: number, edge: number): void {
    const count = this.countOf(node);
    if (count === this.#capacities.get(node)) this.#move(node, Math.max(4, count + (count >> 1)));
    const start = this.startOf(node);
    this.#pool.copyWithin(start + position + 1, start + position, start + count);
    this.#pool[start + position] = edge;
    this.#counts.set(node, count + 1);
  }

  /** Removes the edge at a position of the list of a node. */
  remove(node: number, position: number): void {
    const start = this.startOf(node);
    const count = this.countOf(node);
    this.#pool.copyWithin(start + position, start + position + 1, start + count);
    this.#counts.set(node, count - 1);
  }

  /** Moves a list to a block of this capacity at the end of the pool. */
  #move(node: number, capacity: number): void {
    if (this.#end + capacity > this.#pool.length) this.#grow(capacity);
    const start = this.startOf(node);
    this.#pool.copyWithin(this.#end, start, start + this.countOf(node));
    this.#waste += this.#capacities.get(node);
    this.#starts.set(node, this.#end);
    this.#capacities.set(node, capacity);
    this.#end += capacity;
  }

  /** Enlarges the pool, and compacts it if more than half of it is waste. */
  #grow(capacity: number): void {
    const known = this.#pool;
    const used = this.#end - this.#waste;
    const packs = 2 * this.#waste > this.#end;
    const pool = new Int32Array((packs ? used : this.#end) + capacity + (used >> 1));
    if (packs) this.#end = this.#packInto(pool);
    else pool.set(known.subarray(0, this.#end));
    this.#pool = pool;
  }

  #packInto(pool: Int32Array): number {
    let end = 0;
    for (let node = 0; node < this.#capacities.values.length; node += 1) {
      const start = this.startOf(node);
      pool.set(this.#pool.subarray(start, start + this.countOf(node)), end);
      this.#starts.set(node, end);
      end += this.#capacities.get(node);
    }
    this.#waste = 0;
    return end;
  }
}
