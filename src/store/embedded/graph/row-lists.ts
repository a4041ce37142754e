import { CommuniqueError } from '../../../kernel/errors.js';
import type { BlockList } from './block-list.js';
import type { NodeList, Row, RowList, StoredNode } from './graph.js';

/** Nodes in an array. */
export class MaterializedNodes implements NodeList {
  readonly length: number;
  readonly #nodes: readonly StoredNode[];

  constructor(nodes: readonly StoredNode[]) {
    this.length = nodes.length;
    this.#nodes = nodes;
  }

  nodeAt(position: number): StoredNode {
    return expectRow(this.#nodes[position], position);
  }

  indexAt(position: number): number {
    return this.nodeAt(position).index;
  }
}

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

  indexAt(position: number): number {
    return this.nodeAt(position).index;
  }

  at(position: number): Row {
    return expectRow(this.#rows[position], position);
  }

  slice(from: number, to: number): RowList {
    return new MaterializedRows(this.#rows.slice(from, to));
  }
}

/** Nodes of a type as rows, in the order of a part of a list of their indexes. */
export class ListedNodes implements RowList {
  readonly length: number;
  readonly #nodes: readonly (StoredNode | undefined)[];
  readonly #list: BlockList;
  readonly #start: number;

  constructor(
    nodes: readonly (StoredNode | undefined)[],
    list: BlockList,
    start: number,
    length: number,
  ) {
    this.length = length;
    this.#nodes = nodes;
    this.#list = list;
    this.#start = start;
  }

  nodeAt(position: number): StoredNode {
    return expectRow(this.#nodes[this.indexAt(position)], position);
  }

  indexAt(position: number): number {
    return position < this.length ? this.#list.at(this.#start + position) : -1;
  }

  at(position: number): Row {
    return { node: this.nodeAt(position), edge: undefined };
  }

  slice(from: number, to: number): RowList {
    return new ListedNodes(this.#nodes, this.#list, this.#start + from, to - from);
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

  indexAt(position: number): number {
    return this.#rows.indexAt(this.#order[position] ?? -1);
  }

  at(position: number): Row {
    return this.#rows.at(this.#order[position] ?? -1);
  }

  slice(from: number, to: number): RowList {
    return new ReorderedRows(this.#rows, this.#order.subarray(from, to));
  }
}

/** The far nodes of edges as rows of a list at the root. */
export class FarNodesAsRows implements RowList {
  readonly length: number;
  readonly #edges: RowList;

  constructor(edges: RowList) {
    this.length = edges.length;
    this.#edges = edges;
  }

  nodeAt(position: number): StoredNode {
    return this.#edges.nodeAt(position);
  }

  indexAt(position: number): number {
    return this.#edges.indexAt(position);
  }

  at(position: number): Row {
    return { node: this.nodeAt(position), edge: undefined };
  }

  slice(from: number, to: number): RowList {
    return new FarNodesAsRows(this.#edges.slice(from, to));
  }
}

function expectRow<Found>(found: Found | undefined, position: number): Found {
  if (found === undefined) throw new CommuniqueError('INTERNAL', `no row at ${position}`);
  return found;
}
