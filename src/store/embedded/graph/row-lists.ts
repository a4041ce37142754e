import { CommuniqueError } from '../../../kernel/errors.js';
import type { Row, RowList, StoredNode } from './graph.js';

/** Rows in an array. */
export class MaterializedRows implements RowList {
  readonly length: number;
  readonly #rows: readonly Row[];

  constructor(rows: readonly Row[]) {
    this.length = rows.length;
    this.#rows = rows;
  }

  nodeAt(position: number): StoredNode {
    return this.at(position).node;
  }

  at(position: number): Row {
    return expectRow(this.#rows[position], position);
  }

  slice(from: number, to: number): RowList {
    return new MaterializedRows(this.#rows.slice(from, to));
  }
}

/** Nodes of a type as rows, in the order of a list of their indexes. */
export class NodeRows implements RowList {
  readonly length: number;
  readonly #nodes: readonly StoredNode[];
  readonly #order: Int32Array;

  constructor(nodes: readonly StoredNode[], order: Int32Array) {
    this.length = order.length;
    this.#nodes = nodes;
    this.#order = order;
  }

  nodeAt(position: number): StoredNode {
    return expectRow(this.#nodes[this.#order[position] ?? -1], position);
  }

  at(position: number): Row {
    return { node: this.nodeAt(position), edge: undefined };
  }

  slice(from: number, to: number): RowList {
    return new NodeRows(this.#nodes, this.#order.subarray(from, to));
  }
}

/** Rows of another list, in the order of a list of their positions. */
export class ReorderedRows implements RowList {
  readonly length: number;
  readonly #rows: RowList;
  readonly #order: Int32Array;

  constructor(rows: RowList, order: Int32Array) {
    this.length = order.length;
    this.#rows = rows;
    this.#order = order;
  }

  nodeAt(position: number): StoredNode {
    return this.#rows.nodeAt(this.#order[position] ?? -1);
  }

  at(position: number): Row {
    return this.#rows.at(this.#order[position] ?? -1);
  }

  slice(from: number, to: number): RowList {
    return new ReorderedRows(this.#rows, this.#order.subarray(from, to));
  }
}

function expectRow<Found>(found: Found | undefined, position: number): Found {
  if (found === undefined) throw new CommuniqueError('INTERNAL', `no row at ${position}`);
  return found;
}
