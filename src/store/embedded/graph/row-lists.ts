import { CommuniqueError } from '../../../kernel/errors.js';
import type { Row, RowList, StoredNode } from './graph.js';

/** Rows that have been made. */
export class MadeRows implements RowList {
  readonly length: number;
  readonly #rows: readonly Row[];

  constructor(rows: readonly Row[]) {
    this.length = rows.length;
    this.#rows = rows;
  }

  nodeAt(place: number): StoredNode {
    return this.at(place).node;
  }

  at(place: number): Row {
    return expectRow(this.#rows[place], place);
  }

  slice(from: number, to: number): RowList {
    return new MadeRows(this.#rows.slice(from, to));
  }
}

/** Nodes of a type as rows, in an order that is kept as their indexes. */
export class NodeRows implements RowList {
  readonly length: number;
  readonly #nodes: readonly StoredNode[];
  readonly #order: Int32Array;

  constructor(nodes: readonly StoredNode[], order: Int32Array) {
    this.length = order.length;
    this.#nodes = nodes;
    this.#order = order;
  }

  nodeAt(place: number): StoredNode {
    return expectRow(this.#nodes[this.#order[place] ?? -1], place);
  }

  at(place: number): Row {
    return { node: this.nodeAt(place), edge: undefined };
  }

  slice(from: number, to: number): RowList {
    return new NodeRows(this.#nodes, this.#order.subarray(from, to));
  }
}

/** Rows of another list in an order that is kept as their places in it. */
export class PlacedRows implements RowList {
  readonly length: number;
  readonly #rows: RowList;
  readonly #order: Int32Array;

  constructor(rows: RowList, order: Int32Array) {
    this.length = order.length;
    this.#rows = rows;
    this.#order = order;
  }

  nodeAt(place: number): StoredNode {
    return this.#rows.nodeAt(this.#order[place] ?? -1);
  }

  at(place: number): Row {
    return this.#rows.at(this.#order[place] ?? -1);
  }

  slice(from: number, to: number): RowList {
    return new PlacedRows(this.#rows, this.#order.subarray(from, to));
  }
}

function expectRow<Found>(found: Found | undefined, place: number): Found {
  if (found === undefined) throw new CommuniqueError('INTERNAL', `no row at ${place}`);
  return found;
}
