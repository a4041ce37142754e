import type { StoredNode } from './graph.js';

/** A byte for each node of a type is worth it from this share of them on. */
const DENSE = 1 / 64;

/** Nodes of one type, each once, in the order in which they were added. */
export class NodeSet {
  readonly nodes: StoredNode[] = [];
  /** A byte a node, by its index; or, where there are few nodes, a set of the indexes. */
  readonly #marks: Uint8Array | Set<number>;

  /** `all` is how many nodes the type has, `expected` how many may come at the most. */
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
