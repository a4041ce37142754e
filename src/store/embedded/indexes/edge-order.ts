import type { Direction } from '../../../model/graph-model.js';
import { reverse } from '../../../model/reverse.js';
import { Adjacency } from '../graph/adjacency.js';
import { type EdgePool, EdgeSlice } from '../graph/edge-slice.js';
import type { EdgeTable } from '../graph/edge-table.js';
import type { EdgeList, StoredNode } from '../graph/graph.js';
import type { CompareNodes } from './node-comparer.js';

/** A far node with more edges than this is not moved in all of their lists: they are sorted anew. */
const MOST_MOVED = 1024;

/** Once this many of the edges wait for a place, sorting all of them costs less than inserting these. */
const SHARE_TO_SORT = 1 / 16;

/**
 * The edges of all nodes at one end of a relationship, in an order of the far nodes. An edge is taken out before
 * its far node changes, while it is still found, and gets its new place when a list is read next.
 */
export class EdgeOrder {
  readonly #table: EdgeTable;
  readonly #direction: Direction;
  readonly #compare: CompareNodes;
  readonly #lists = new Adjacency();
  /** The rows that were taken out or added and have no place yet. */
  readonly #waiting = new Set<number>();
  #pool: EdgePool;

  /** `nodes` are the indexes of the far nodes in this order. */
  constructor(table: EdgeTable, direction: Direction, nodes: Int32Array, compare: CompareNodes) {
    this.#table = table;
    this.#direction = direction;
    this.#compare = compare;
    this.#lists.replace(table.orderBy(direction, nodes));
    this.#pool = table.poolOf(this.#lists.pool, direction);
  }

  /** Its size in numbers. */
  get size(): number {
    return this.#lists.pool.length + 3 * this.#lists.length;
  }

  /** Whether so many edges wait for a place that the order should be made anew. */
  get isWornOut(): boolean {
    return this.#waiting.size > 16 + this.#lists.pool.length * SHARE_TO_SORT;
  }

  /** The edges of a node; the tracker is not told. */
  peekEdges({ index }: StoredNode): EdgeList {
    this.#table.settle();
    if (this.#waiting.size > 0) this.#placeWaiting();
    return new EdgeSlice(this.#pool, this.#lists.startOf(index), this.#lists.countOf(index));
  }

  /** Adds the edge in a row. */
  add(row: number): void {
    this.#waiting.add(row);
  }

  /** Takes out an edge for good. Returns whether it was found. */
  remove(row: number): boolean {
    return this.#waiting.delete(row) || this.#takeOut(row);
  }

  /** Takes out the edges of a far node that is about to get another place. Returns whether it was done. */
  move({ index }: StoredNode): boolean {
    const rows = this.#table.rowsOf(index, reverse(this.#direction));
    if (rows.length > MOST_MOVED) return false;
    for (const row of rows) {
      if (this.#waiting.has(row)) continue;
      if (!this.#takeOut(row)) return false;
      this.#waiting.add(row);
    }
    return true;
  }

  #takeOut(row: number): boolean {
    const near = this.#nearOf(row);
    const position = this.#positionOf(near, row);
    const found = this.#lists.pool[this.#lists.startOf(near) + position];
    if (position === this.#lists.countOf(near) || found !== row) return false;
    this.#lists.remove(near, position);
    return true;
  }

  #placeWaiting(): void {
    for (const row of this.#waiting) {
      const near = this.#nearOf(row);
      this.#lists.insert(near, this.#positionOf(near, row), row);
    }
    this.#waiting.clear();
    this.#pool = this.#table.poolOf(this.#lists.pool, this.#direction);
  }

  #nearOf(row: number): number {
    const { from, to } = this.#table.rows;
    return (this.#direction === 'OUT' ? from[row] : to[row]) ?? 0;
  }

  /** The first position in a node's list that is not before an edge. */
  #positionOf(near: number, row: number): number {
    const { pool } = this.#lists;
    const start = this.#lists.startOf(near);
    let low = start;
    let high = start + this.#lists.countOf(near);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compareRows(pool[middle] ?? 0, row) < 0) low = middle + 1;
      else high = middle;
    }
    return low - start;
  }

  #compareRows(left: number, right: number): number {
    const { rows, from, to } = this.#table;
    const isOut = this.#direction === 'OUT';
    const [ends, nodes] = isOut ? [rows.to, to.byIndex] : [rows.from, from.byIndex];
    const [one, other] = [nodes[ends[left] ?? -1], nodes[ends[right] ?? -1]];
    if (one === undefined || other === undefined) return left - right;
    return (one === other ? 0 : this.#compare(one, other)) || rows.compareKeys(left, right);
  }
}
