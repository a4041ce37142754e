import { CommuniqueError } from '../../kernel/errors.js';
import type { Relationship } from '../../model/graph-model.js';
import type { EdgeRows } from './edge-rows.js';
import type { EdgeList, StoredEdge, StoredNode, StoredSource, StoredValue } from './graph.js';
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
  readonly #pool: Int32Array;
  readonly #start: number;
  readonly #ends: Int32Array;
  readonly #nodes: readonly StoredNode[];

  constructor(home: EdgeHome, isOut: boolean, pool: Int32Array, start: number, length: number) {
    this.length = length;
    this.#home = home;
    this.#pool = pool;
    this.#start = start;
    this.#ends = isOut ? home.rows.to : home.rows.from;
    this.#nodes = (isOut ? home.to : home.from).nodes;
  }

  far(place: number): StoredNode {
    const node = this.#nodes[this.#ends[this.#pool[this.#start + place] ?? 0] ?? 0];
    if (node === undefined) throw new CommuniqueError('INTERNAL', `no edge at ${String(place)}`);
    return node;
  }

  at(place: number): StoredEdge {
    return new EdgeAtRow(this.#home, this.#pool[this.#start + place] ?? 0);
  }
}

class EdgeAtRow implements StoredEdge {
  readonly #home: EdgeHome;
  readonly #row: number;

  constructor(home: EdgeHome, row: number) {
    this.#home = home;
    this.#row = row;
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
