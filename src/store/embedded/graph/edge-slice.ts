import { CommuniqueError } from '../../../kernel/errors.js';
import type { Relationship } from '../../../model/graph-model.js';
import type { Adjacency } from './adjacency.js';
import type { EdgeRows } from './edge-rows.js';
import type {
  EdgeList,
  EdgeSide,
  Row,
  StoredEdge,
  StoredNode,
  StoredSource,
  StoredValue,
} from './graph.js';
import type { NodeTable } from './node-table.js';

/** The nodes that the edges of a relationship connect. */
export interface EdgeEnds {
  readonly from: NodeTable;
  readonly to: NodeTable;
}

/** The rows of the edges of a relationship, and the nodes that they connect. */
export interface EdgeData extends EdgeEnds {
  readonly rows: EdgeRows;
}

/** The adjacency lists of all nodes at one end of a relationship, in one array. */
export interface EdgePool {
  readonly data: EdgeData;
  /** The rows of the edges. */
  readonly edges: Int32Array;
  /** The index in `nodes` of each row's far node. */
  readonly ends: Int32Array;
  readonly nodes: readonly (StoredNode | undefined)[];
}

/** Makes the side of the edges whose lists these are. */
export function createSide(
  lists: Adjacency,
  {
    pool,
    size,
    settle,
    noteRead,
  }: {
    readonly pool: () => EdgePool;
    readonly size: () => number;
    /** Called before the lists are read. */
    readonly settle: () => void;
    /** Called with each node whose edges decide an answer. */
    readonly noteRead: (near: StoredNode) => void;
  },
): EdgeSide {
  const peekEdges = ({ index }: StoredNode): EdgeList => {
    settle();
    return new EdgeSlice(pool(), lists.startOf(index), lists.countOf(index));
  };
  return {
    peekEdges,
    edgesOf: (near) => {
      noteRead(near);
      return peekEdges(near);
    },
    degreeOf: (near) => {
      noteRead(near);
      settle();
      return lists.countOf(near.index);
    },
    get size() {
      return size();
    },
  };
}

/** The edges of one node: a slice of the pool. */
export class EdgeSlice implements EdgeList {
  readonly length: number;
  readonly #pool: EdgePool;
  readonly #start: number;

  constructor(pool: EdgePool, start: number, length: number) {
    this.length = length;
    this.#pool = pool;
    this.#start = start;
  }

  nodeAt(position: number): StoredNode {
    const node = this.#pool.nodes[this.indexAt(position)];
    if (node === undefined || position >= this.length)
      throw new CommuniqueError('INTERNAL', `no edge at ${position}`);
    return node;
  }

  indexAt(position: number): number {
    const { edges, ends } = this.#pool;
    return ends[edges[this.#start + position] ?? -1] ?? -1;
  }

  at(position: number): StoredEdge & Row {
    const { edges, data } = this.#pool;
    return new EdgeAtRow(data, edges[this.#start + position] ?? -1, this.nodeAt(position));
  }

  slice(from: number, to: number): EdgeSlice {
    return new EdgeSlice(this.#pool, this.#start + from, to - from);
  }
}

/** An edge, which is also the list row of its far node. */
class EdgeAtRow implements StoredEdge, Row {
  readonly node: StoredNode;
  readonly #data: EdgeData;
  readonly #row: number;

  constructor(data: EdgeData, row: number, node: StoredNode) {
    this.node = node;
    this.#data = data;
    this.#row = row;
  }

  get edge(): this {
    return this;
  }

  get relationship(): Relationship {
    return this.#data.rows.relationship;
  }

  get from(): StoredNode {
    return nodeAt(this.#data.from, this.#data.rows.from[this.#row]);
  }

  get to(): StoredNode {
    return nodeAt(this.#data.to, this.#data.rows.to[this.#row]);
  }

  get names(): readonly string[] {
    return this.#data.rows.names;
  }

  value(property: string): StoredValue {
    return this.#data.rows.value(this.#row, property);
  }

  sources(): readonly StoredSource[] {
    return this.#data.rows.sources(this.#row);
  }
}

function nodeAt({ byIndex }: NodeTable, index: number | undefined): StoredNode {
  const node = byIndex[index ?? -1];
  if (node === undefined) throw new CommuniqueError('INTERNAL', `no node ${String(index)}`);
  return node;
}
