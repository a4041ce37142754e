import { CommuniqueError } from '../../kernel/errors.js';
import type { Relationship } from '../../model/graph-model.js';
import type { EdgeRows } from './edge-rows.js';
import type { EdgeList, Row, StoredEdge, StoredNode, StoredSource, StoredValue } from './graph.js';
import type { NodeTable } from './node-table.js';

/** Where the edges of a slice are. */
export interface EdgeHome {
  readonly rows: EdgeRows;
  readonly from: NodeTable;
  readonly to: NodeTable;
}

/** The edges of one node: a part of the pool in which their rows lie in order. */
export class EdgeSlice implements EdgeList {
  readonly length: number;
  readonly #home: EdgeHome;
  readonly #isOut: boolean;
  readonly #pool: Int32Array;
  readonly #start: number;

  constructor(home: EdgeHome, isOut: boolean, pool: Int32Array, start: number, length: number) {
    this.length = length;
    this.#home = home;
    this.#isOut = isOut;
    this.#pool = pool;
    this.#start = start;
  }

  nodeAt(place: number): StoredNode {
    return this.#farOf(this.#pool[this.#start + place] ?? -1);
  }

  at(place: number): StoredEdge & Row {
    const row = this.#pool[this.#start + place] ?? -1;
    return new EdgeAtRow(this.#home, row, this.#farOf(row));
  }

  slice(from: number, to: number): EdgeSlice {
    return new EdgeSlice(this.#home, this.#isOut, this.#pool, this.#start + from, to - from);
  }

  #farOf(row: number): StoredNode {
    const { rows, from, to } = this.#home;
    return this.#isOut ? nodeAt(to, rows.to[row]) : nodeAt(from, rows.from[row]);
  }
}

/** An edge, which is also the row that it makes of its far node. */
class EdgeAtRow implements StoredEdge, Row {
  readonly node: StoredNode;
  readonly #home: EdgeHome;
  readonly #row: number;

  constructor(home: EdgeHome, row: number, node: StoredNode) {
    this.node = node;
    this.#home = home;
    this.#row = row;
  }

  get edge(): this {
    return this;
  }

  get relationship(): Relationship {
    return this.#home.rows.relationship;
  }

  get from(): StoredNode {
    return nodeAt(this.#home.from, this.#home.rows.from[this.#row]);
  }

  get to(): StoredNode {
    return nodeAt(this.#home.to, this.#home.rows.to[this.#row]);
  }

  get names(): readonly string[] {
    return this.#home.rows.names;
  }

  value(property: string): StoredValue {
    return this.#home.rows.value(this.#row, property);
  }

  sources(): readonly StoredSource[] {
    return this.#home.rows.sources(this.#row);
  }
}

function nodeAt({ nodes }: NodeTable, index: number | undefined): StoredNode {
  const node = nodes[index ?? -1];
  if (node === undefined) throw new CommuniqueError('INTERNAL', `no node ${String(index)}`);
  return node;
}
