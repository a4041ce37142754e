import type { EdgeList, StoredNode } from './graph.js';
import type { Row, RowList } from './row.js';

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

  at(place: number): Row | undefined {
    const node = this.#nodes[this.#order[place] ?? -1];
    return node && { node, edge: undefined };
  }
}

/** The edges of a node as rows: in the order that they have, or in one that is kept as their places. */
export class EdgeRowList implements RowList {
  readonly length: number;
  readonly #edges: EdgeList;
  readonly #order: Int32Array | undefined;

  constructor(edges: EdgeList, order: Int32Array | undefined) {
    this.length = edges.length;
    this.#edges = edges;
    this.#order = order;
  }

  at(place: number): Row | undefined {
    if (place < 0 || place >= this.length) return undefined;
    const at = this.#order === undefined ? place : (this.#order[place] ?? 0);
    return { node: this.#edges.far(at), edge: this.#edges.at(at) };
  }
}
