import { compareText } from '../../../kernel/compare-text.js';
import type { Direction } from '../../../model/graph-model.js';
import { Adjacency } from './adjacency.js';
import type { EdgeRows } from './edge-rows.js';
import { type EdgePool, EdgeSlice } from './edge-slice.js';
import type { EdgeList, EdgeSide, StoredNode } from './graph.js';
import type { NodeTable } from './node-table.js';
import { orderByNodes } from './order-by-nodes.js';
import { orderEdges } from './order-edges.js';

/** If more than this share of the edges is new, sorting all of them costs less than inserting the new ones. */
const SHARE_TO_SORT = 1 / 16;

/**
 * The edges of one relationship, with the adjacency lists of both ends. A new edge is only appended to the
 * rows; the next read gives it its positions in the lists, or, if the edge exists, updates its values.
 */
export class EdgeTable {
  readonly rows: EdgeRows;
  readonly from: NodeTable;
  readonly to: NodeTable;
  readonly out: EdgeSide;
  readonly in: EdgeSide;
  readonly #out = new Adjacency();
  readonly #in = new Adjacency();
  #outPool: EdgePool;
  #inPool: EdgePool;
  /** How many rows have their positions in the lists. */
  #settled = 0;

  constructor(rows: EdgeRows, from: NodeTable, to: NodeTable) {
    this.rows = rows;
    this.from = from;
    this.to = to;
    this.#outPool = this.#poolOf(this.#out.pool, true);
    this.#inPool = this.#poolOf(this.#in.pool, false);
    this.out = this.#sideOf('OUT');
    this.in = this.#sideOf('IN');
  }

  /** How many edges there are. */
  get size(): number {
    this.settle();
    return this.#settled;
  }

  /** Gives new edges their positions in the lists. */
  settle(): void {
    const { rows } = this;
    if (rows.length === this.#settled) return;
    if (rows.length - this.#settled > rows.length * SHARE_TO_SORT) {
      const ordered = orderEdges(rows, this.from, this.to);
      this.#out.replace(ordered.out);
      this.#in.replace(ordered.in);
    } else {
      this.#insertNew();
    }
    this.#settled = rows.length;
    this.#outPool = this.#poolOf(this.#out.pool, true);
    this.#inPool = this.#poolOf(this.#in.pool, false);
  }

  #sideOf(direction: Direction): EdgeSide {
    const isOut = direction === 'OUT';
    const [near, far] = isOut ? [this.#out, this.#in] : [this.#in, this.#out];
    const listOf = (pool: EdgePool, { index }: StoredNode): EdgeList =>
      new EdgeSlice(pool, near.startOf(index), near.countOf(index));
    const sizeNow = (): number => this.size;
    return {
      edgesOf: (node) => {
        this.settle();
        return listOf(isOut ? this.#outPool : this.#inPool, node);
      },
      degreeOf: ({ index }) => {
        this.settle();
        return near.countOf(index);
      },
      get size() {
        return sizeNow();
      },
      orderBy: (order) => {
        this.settle();
        const ends = isOut ? this.rows.from : this.rows.to;
        const pool = this.#poolOf(orderByNodes({ near, far, ends }, order), isOut);
        return { size: pool.edges.length, edgesOf: (node) => listOf(pool, node) };
      },
    };
  }

  #poolOf(edges: Int32Array, isOut: boolean): EdgePool {
    const ends = isOut ? this.rows.to : this.rows.from;
    const { nodes } = isOut ? this.to : this.from;
    return { data: this, edges, ends, nodes };
  }

  #insertNew(): void {
    const { rows } = this;
    let next = this.#settled;
    for (let row = next; row < rows.length; row += 1) {
      const from = rows.from[row] ?? 0;
      const position = this.#positionOf(row, this.#out, from, 'OUT');
      const known = this.#out.pool[this.#out.startOf(from) + position];
      if (known !== undefined && position < this.#out.countOf(from) && this.#isSame(known, row)) {
        rows.copy(row, known);
        continue;
      }
      rows.copy(row, next);
      const to = rows.to[next] ?? 0;
      this.#out.insert(from, position, next);
      this.#in.insert(to, this.#positionOf(next, this.#in, to, 'IN'), next);
      next += 1;
    }
    rows.truncate(next);
  }

  #isSame(known: number, row: number): boolean {
    const { rows } = this;
    return rows.to[known] === rows.to[row] && rows.compareKeys(known, row) === 0;
  }

  /** The first position in a node's list that is not before an edge. */
  #positionOf(row: number, adjacency: Adjacency, near: number, direction: Direction): number {
    const { rows } = this;
    const [ends, far] =
      direction === 'OUT' ? [rows.to, this.to.nodes] : [rows.from, this.from.nodes];
    const idOf = (edge: number): string => far[ends[edge] ?? 0]?.id ?? '';
    const { pool } = adjacency;
    const start = adjacency.startOf(near);
    let low = start;
    let high = start + adjacency.countOf(near);
    while (low < high) {
      const middle = (low + high) >> 1;
      const edge = pool[middle] ?? 0;
      const order = compareText(idOf(edge), idOf(row)) || rows.compareKeys(edge, row);
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return low - start;
  }
}
