import { compareText } from '../../kernel/compare-text.js';
import type { NodeType } from '../../model/graph-model.js';
import type { EdgeSide, NodeHome, StoredNode, StoredProperties } from './graph.js';

/** The nodes of one type, each at its index, and where their edges are found. */
export class NodeTable implements NodeHome {
  readonly type: NodeType;
  readonly nodes: StoredNode[] = [];
  readonly out: (EdgeSide | undefined)[] = [];
  readonly in: (EdgeSide | undefined)[] = [];
  /** Whether they have come in the order of their ids. */
  #isInOrder = true;
  #order: readonly number[] | undefined;

  constructor(type: NodeType) {
    this.type = type;
  }

  add(id: string, properties: StoredProperties): StoredNode {
    const last = this.nodes.at(-1);
    this.#isInOrder &&= last === undefined || compareText(last.id, id) < 0;
    this.#order = undefined;
    const index = this.nodes.length;
    const node = { id, type: this.type, index, properties, home: this };
    this.nodes.push(node);
    return node;
  }

  /** The indexes of the nodes in the order of their ids; `undefined` where that is the order they have. */
  get order(): readonly number[] | undefined {
    if (this.#isInOrder) return undefined;
    this.#order ??= [...this.nodes]
      .sort((left, right) => compareText(left.id, right.id))
      .map(({ index }) => index);
    return this.#order;
  }
}
