import type { RowList, StoredNode } from '../graph/graph.js';
import { ListedNodes } from '../graph/row-lists.js';
import { BlockList } from '../graph/block-list.js';
import type { CompareNodes } from './node-comparer.js';

/** Once this many of the nodes wait for a place, sorting all of them costs less than inserting these. */
const SHARE_TO_SORT = 1 / 16;

/** Renumbering the nodes costs as much as comparing rows by their keys this many times less often. */
const NODES_PER_USE = 512;

/**
 * All nodes of a type in an order. A node is taken out before what it is ordered by changes, while it is still
 * found, and gets its new place when the order is read next.
 */
export class NodeOrder {
  readonly #nodes: readonly (StoredNode | undefined)[];
  readonly #list: BlockList;
  /** The nodes that were taken out or added and have no place yet. */
  readonly #waiting = new Set<StoredNode>();
  /** The rank of each node, by its index; `undefined` after a change. */
  #ranks: Int32Array | undefined;
  /** How often ranks were wanted, but not known. */
  #wanted = 0;

  /** `nodes` are those of the type, by index; `sorted` are their indexes. Without `compare` it cannot be kept up. */
  constructor(
    nodes: readonly (StoredNode | undefined)[],
    sorted: Int32Array,
    compare: CompareNodes | undefined,
  ) {
    this.#nodes = nodes;
    this.#list = new BlockList(sorted, (left, right) => {
      const [one, other] = [nodes[left], nodes[right]];
      return one && other && compare ? compare(one, other) : left - right;
    });
    this.#ranks = ranksOf(sorted, nodes.length);
  }

  /** Its size in numbers. */
  get size(): number {
    return 3 * this.#list.length;
  }

  /** Whether so many nodes wait for a place that the order should be made anew. */
  get isWornOut(): boolean {
    return this.#waiting.size > 16 + this.#list.length * SHARE_TO_SORT;
  }

  rows(): RowList {
    this.#placeWaiting();
    return new ListedNodes(this.#nodes, this.#list, 0, this.#list.length);
  }

  /** The indexes of the nodes in order. */
  toArray(): Int32Array {
    this.#placeWaiting();
    return this.#list.toArray();
  }

  /** The rank of each node, by its index; `undefined` after a change, until numbering the nodes anew pays off. */
  ranks(): Int32Array | undefined {
    if (this.#ranks !== undefined) return this.#ranks;
    this.#wanted += 1;
    if (this.#wanted * NODES_PER_USE < this.#list.length) return undefined;
    this.#wanted = 0;
    return (this.#ranks = ranksOf(this.toArray(), this.#nodes.length));
  }

  /** Adds a node. */
  add(node: StoredNode): void {
    this.#waiting.add(node);
    this.#ranks = undefined;
  }

  /** Takes out a node for good. Returns whether it was found. */
  remove(node: StoredNode): boolean {
    this.#ranks = undefined;
    return this.#waiting.delete(node) || this.#list.remove(node.index);
  }

  /** Takes out a node that is about to get another place. Returns whether it was found. */
  move(node: StoredNode): boolean {
    const isFound = this.#waiting.has(node) || this.#list.remove(node.index);
    this.add(node);
    return isFound;
  }

  #placeWaiting(): void {
    for (const { index } of this.#waiting) this.#list.insert(index);
    this.#waiting.clear();
  }
}

function ranksOf(order: Int32Array, length: number): Int32Array {
  const ranks = new Int32Array(length);
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
}
