import { compareText } from '../../../kernel/compare-text.js';
import type { NodeType } from '../../../model/graph-model.js';
import { type EdgeSide, type EdgeSides, scalarOf } from './graph.js';
import type { StoredNode, StoredProperties, StoredValue } from './graph.js';
import { keyOf } from './key-of.js';

/** The nodes of one type, by index, with the edge sides of the type and the indexes of unique values. */
export class NodeTable implements EdgeSides {
  readonly type: NodeType;
  readonly nodes: StoredNode[] = [];
  readonly out: (EdgeSide | undefined)[] = [];
  readonly in: (EdgeSide | undefined)[] = [];
  /** Whether the nodes were added in the order of their ids. */
  #isInOrder = true;
  #order: readonly number[] | undefined;
  /** The node that has a value, by value, for each unique property. */
  readonly #holders: ReadonlyMap<string, Map<string, StoredNode>>;

  constructor(type: NodeType) {
    this.type = type;
    const unique = [...type.properties.values()].filter((property) => property.unique);
    this.#holders = new Map(unique.map(({ name }) => [name, new Map()]));
  }

  add(id: string, properties: StoredProperties): StoredNode {
    const last = this.nodes.at(-1);
    this.#isInOrder &&= last === undefined || compareText(last.id, id) < 0;
    this.#order = undefined;
    const index = this.nodes.length;
    const node = { id, type: this.type, index, properties, sides: this };
    this.nodes.push(node);
    this.#hold(node);
    return node;
  }

  replace(node: StoredNode, properties: StoredProperties): void {
    for (const [property, holders] of this.#holders) {
      const value = textOf(node.properties[property]);
      if (value !== undefined && holders.get(value) === node) holders.delete(value);
    }
    node.properties = properties;
    this.#hold(node);
  }

  /** The node that has a unique value, which is given as text. */
  holderOf(property: string, value: string): StoredNode | undefined {
    return this.#holders.get(property)?.get(value);
  }

  #hold(node: StoredNode): void {
    for (const [property, holders] of this.#holders) {
      const value = textOf(node.properties[property]);
      if (value !== undefined) holders.set(value, node);
    }
  }

  /** The indexes of the nodes in the order of their ids; `undefined` if that is 0, 1, 2 and so on. */
  get order(): readonly number[] | undefined {
    if (this.#isInOrder) return undefined;
    this.#order ??= [...this.nodes]
      .sort((left, right) => compareText(left.id, right.id))
      .map(({ index }) => index);
    return this.#order;
  }
}

function textOf(value: StoredValue): string | undefined {
  const scalar = scalarOf(value);
  return scalar === undefined ? undefined : String(keyOf(scalar));
}
