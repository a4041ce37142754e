import type { StoredNode } from './graph.js';

/** From this share of the nodes of a type on, a byte for each node costs less than a set. */
const DENSE = 1 / 64;

/** A set of nodes of one type, in the order in which they were added. */
export class NodeSet {
  readonly nodes: StoredNode[] = [];
  /** A byte for each node, by its index; or, if few nodes are expected, a set of indexes. */
  readonly #marks: Uint8Array | Set<number>;

  /** `all` is the number of indexes of the type, `expected` an upper bound of those to be added. */
  constructor(all: number, expected: number) {
    this.#marks = expected >= all * DENSE ? new Uint8Array(all) : new Set();
  }

  add(node: StoredNode): void {
    if (this.has(node)) return;
    if (this.#marks instanceof Set) this.#marks.add(node.index);
    else this.#marks[node.index] = 1;
    this.nodes.push(node);
  }

  has({ index }: StoredNode): boolean {
    return this.#marks instanceof Set ? this.#marks.has(index) : this.#marks[index] === 1;
  }
}
