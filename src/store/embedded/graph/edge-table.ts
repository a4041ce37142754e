import { CommuniqueError } from '../../../kernel/errors.js';
import type { Direction } from '../../../model/graph-model.js';
import { Adjacency, type PackedEdges } from './adjacency.js';
import type { EdgeRows } from './edge-rows.js';
import { createSide, EdgeSlice } from './edge-slice.js';
import type { EdgeData, EdgeEnds, EdgePool } from './edge-slice.js';
import { findPosition, findSame } from './find-position.js';
import type { EdgeSide, StoredEdge } from './graph.js';
import type { GraphWatcher } from './graph-watcher.js';
import type { NodeTable } from './node-table.js';
import { orderByNodes } from './order-by-nodes.js';
import { orderEdges } from './order-edges.js';
import type { GraphObservers, ReadTracker } from './read-tracker.js';

/**
 * If there are more new edges than this share of all edges and nodes, sorting all of them costs less than
 * inserting the new ones.
 */
const SHARE_TO_SORT = 1 / 16;

/** What putting an edge has done. */
export type PutOutcome = 'created' | 'changed' | 'unchanged';

/**
 * The edges of one relationship, with the adjacency lists of both ends. New edges are either put one by one,
 * or, if there are many, only appended to the rows: then the next read gives all of them their positions in the
 * lists.
 */
export class EdgeTable implements EdgeData {
  readonly rows: EdgeRows;
  readonly from: NodeTable;
  readonly to: NodeTable;
  readonly out: EdgeSide;
  readonly in: EdgeSide;
  readonly #out = new Adjacency();
  readonly #in = new Adjacency();
  /** Made by the next read after a write, which may replace the arrays of the lists and of the rows. */
  #pools: Partial<Record<Direction, EdgePool>> = {};
  /** How many rows have their positions in the lists, or are free. */
  #settled = 0;
  /** The rows of removed edges. */
  #free: number[] = [];
  readonly #watchers: readonly GraphWatcher[];
  readonly #tracker: ReadTracker;
  /** Whether the row added last is a candidate, which watchers must not take for an edge. */
  #isPutting = false;

  constructor(rows: EdgeRows, { from, to }: EdgeEnds, { watchers, tracker }: GraphObservers) {
    this.#watchers = watchers;
    this.#tracker = tracker;
    this.rows = rows;
    this.from = from;
    this.to = to;
    this.out = this.#sideOf('OUT');
    this.in = this.#sideOf('IN');
  }

  /** How many edges there are. */
  get size(): number {
    this.settle();
    return this.#settled - this.#free.length;
  }

  /** Whether this many new edges are so many that all should be sorted. */
  isMany(count: number): boolean {
    const { rows, from, to } = this;
    return count > (rows.length + from.byIndex.length + to.byIndex.length) * SHARE_TO_SORT;
  }

  /** Says that edges have been appended, which wait for `settle`. */
  announceAppended(): void {
    for (const watcher of this.#watchers) watcher.edgesAppended(this.rows.relationship);
  }

  /** Gives appended edges their positions in the lists. */
  settle(): void {
    const { rows } = this;
    if (rows.length === this.#settled || this.#isPutting) return;
    if (this.isMany(rows.length - this.#settled)) this.#sortAll();
    else this.#insertAppended();
    this.#settled = rows.length;
    this.#pools = {};
  }

  /**
   * Puts the edge in the row that was added last: it becomes an edge of its own, or its values become those of
   * the edge that it is. `defers` leaves its position in the lists to the next `settle`, after
   * `announceAppended`; until then it is 'created' again each time.
   */
  put(row: number, defers: boolean): PutOutcome {
    const { rows } = this;
    const position = this.#outPositionOf(row);
    const known = findSame(this, this.#out, position, row);
    if (known !== undefined) {
      const isEqual = rows.areEqual(known, row);
      if (!isEqual) {
        this.#announce(row);
        rows.copy(row, known);
      }
      rows.truncate(row);
      return isEqual ? 'unchanged' : 'changed';
    }
    if (defers) return 'created';
    if (row !== this.#settled) throw new CommuniqueError('INTERNAL', 'unsettled edges');
    this.#announce(row);
    this.#add(row, position);
    return 'created';
  }

  #add(row: number, position: number): void {
    const { rows } = this;
    const place = this.#free.pop() ?? row;
    rows.copy(row, place);
    rows.truncate(Math.max(place + 1, row));
    this.#insert(place, position);
    this.#settled = rows.length;
    this.#pools = {};
    for (const watcher of this.#watchers) watcher.edgeAdded(rows.relationship, place);
  }

  /** Tells the watchers that the edge in a row is about to be added, changed or removed. */
  #announce(row: number): void {
    const { rows, from: starts, to: ends } = this;
    const from = starts.byIndex[rows.from[row] ?? -1];
    const to = ends.byIndex[rows.to[row] ?? -1];
    if (from === undefined || to === undefined) return;
    this.#isPutting = true;
    const edge = { relationship: rows.relationship, from, to };
    for (const watcher of this.#watchers) watcher.edgeChanges(edge);
    this.#isPutting = false;
  }

  /** Takes back the row that was added last, and returns the row of the edge that it is, if there is one. */
  find(row: number): number | undefined {
    const known = findSame(this, this.#out, this.#outPositionOf(row), row);
    this.rows.truncate(row);
    return known;
  }

  /** Removes the edge in a row, which `find` has found. */
  remove(row: number): void {
    const { rows } = this;
    this.#announce(row);
    for (const watcher of this.#watchers) watcher.edgeRemoved(rows.relationship, row);
    this.#out.remove(rows.from[row] ?? 0, this.#outPositionOf(row));
    this.#in.remove(rows.to[row] ?? 0, findPosition(this, this.#in, 'IN', row));
    rows.clear(row);
    this.#free.push(row);
  }

  /** The edge in a row. */
  at(row: number): StoredEdge {
    const from = this.from.byIndex[this.rows.from[row] ?? -1];
    if (from === undefined) throw new CommuniqueError('INTERNAL', `no edge in row ${row}`);
    const edges = new EdgeSlice(
      this.#pool('OUT'),
      this.#out.startOf(from.index),
      1 + this.#outPositionOf(row),
    );
    return edges.at(edges.length - 1);
  }

  #sideOf(direction: Direction): EdgeSide {
    const isOut = direction === 'OUT';
    return createSide(isOut ? this.#out : this.#in, {
      pool: () => this.#pool(direction),
      size: () => this.size,
      settle: () => {
        this.settle();
      },
      noteRead: ({ index }) => {
        this.#tracker.readsEdges(this.rows.relationship, direction, index);
      },
    });
  }

  /**
   * Sorts the edges of each node at one end by their far nodes, whose indexes `nodes` lists in the order wanted.
   * Parallel edges keep their order.
   */
  orderBy(direction: Direction, nodes: Int32Array): PackedEdges {
    this.settle();
    return direction === 'OUT'
      ? orderByNodes({ near: this.#out, far: this.#in, ends: this.rows.from }, nodes)
      : orderByNodes({ near: this.#in, far: this.#out, ends: this.rows.to }, nodes);
  }

  /** The rows of the edges of the node with an index, seen from its end; valid until the next write. */
  rowsOf(node: number, direction: Direction): Int32Array {
    this.settle();
    const lists = direction === 'OUT' ? this.#out : this.#in;
    const start = lists.startOf(node);
    return lists.pool.subarray(start, start + lists.countOf(node));
  }

  /** Lists of rows, by the nodes at the end where the direction starts. */
  poolOf(edges: Int32Array, direction: Direction): EdgePool {
    const isOut = direction === 'OUT';
    const ends = isOut ? this.rows.to : this.rows.from;
    const { byIndex } = isOut ? this.to : this.from;
    return { data: this, edges, ends, nodes: byIndex };
  }

  #pool(direction: Direction): EdgePool {
    const lists = direction === 'OUT' ? this.#out : this.#in;
    return (this.#pools[direction] ??= this.poolOf(lists.pool, direction));
  }

  #sortAll(): void {
    this.rows.drop(new Set(this.#free));
    this.#free = [];
    const ordered = orderEdges(this.rows, this.from, this.to);
    this.#out.replace(ordered.out);
    this.#in.replace(ordered.in);
  }

  #insertAppended(): void {
    const { rows } = this;
    let next = this.#settled;
    for (let row = next; row < rows.length; row += 1) {
      const position = this.#outPositionOf(row);
      const known = findSame(this, this.#out, position, row);
      if (known !== undefined) {
        rows.copy(row, known);
        continue;
      }
      const place = this.#free.pop() ?? next;
      rows.copy(row, place);
      if (place === next) next += 1;
      this.#insert(place, position);
    }
    rows.truncate(next);
  }

  #insert(row: number, position: number): void {
    const { rows } = this;
    this.#out.insert(rows.from[row] ?? 0, position, row);
    this.#in.insert(rows.to[row] ?? 0, findPosition(this, this.#in, 'IN', row), row);
  }

  #outPositionOf(row: number): number {
    return findPosition(this, this.#out, 'OUT', row);
  }
}
