import { compareText } from '../../../kernel/compare-text.js';
import { CommuniqueError } from '../../../kernel/errors.js';
import { textPrefix } from '../../../kernel/text-prefix.js';
import type { NodeType } from '../../../model/graph-model.js';
import { type EdgeSide, type EdgeSides, scalarOf } from './graph.js';
import type { StoredNode, StoredProperties, StoredValue } from './graph.js';
import { Ints } from './ints.js';
import { keyOf } from './key-of.js';

/**
 * The nodes of one type, with the edge sides of the type and the indexes of unique values.
 *
 * An index is never given to a second node: whatever still refers to a removed node finds nothing, rather than
 * another node.
 */
export class NodeTable implements EdgeSides {
  readonly type: NodeType;
  /** By index; `undefined` where a node was removed. */
  readonly byIndex: (StoredNode | undefined)[] = [];
  /** By index: a number that orders ids, except those with the same one. */
  readonly prefixes: number[] = [];
  /** Every node, in no particular order. */
  readonly nodes: StoredNode[] = [];
  readonly out: (EdgeSide | undefined)[] = [];
  readonly in: (EdgeSide | undefined)[] = [];
  /** The position of each node in `nodes`, by its index. */
  readonly #positions = new Ints();
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

  add(id: string, properties: StoredProperties, version: number): StoredNode {
    const last = this.byIndex.at(-1);
    // After the removal of the last node, it is not known whether the next one is in order.
    this.#isInOrder &&= this.byIndex.length === 0 || (last !== undefined && isBefore(last.id, id));
    this.#order = undefined;
    const index = this.byIndex.length;
    const node = { id, type: this.type, index, properties, version, sides: this };
    this.#positions.set(index, this.nodes.length);
    this.byIndex.push(node);
    this.prefixes.push(this.#prefixOf(id));
    this.nodes.push(node);
    this.#hold(node);
    return node;
  }

  replace(node: StoredNode, properties: StoredProperties): void {
    this.#release(node);
    node.properties = properties;
    this.#hold(node);
  }

  /** Removes a node, which has no edges. */
  remove(node: StoredNode): void {
    const position = this.#positions.get(node.index);
    const last = this.nodes.pop();
    if (last === undefined) throw new CommuniqueError('INTERNAL', `no node ${node.id}`);
    if (last !== node) {
      this.nodes[position] = last;
      this.#positions.set(last.index, position);
    }
    this.byIndex[node.index] = undefined;
    this.#order = undefined;
    this.#release(node);
  }

  /** The node that has a unique value, which is given as text. */
  holderOf(property: string, value: string): StoredNode | undefined {
    return this.#holders.get(property)?.get(value);
  }

  /** Ids begin with the name of their type, as a rule. */
  #prefixOf(id: string): number {
    const start = `${this.type.singular}:`;
    if (id.startsWith(start)) return textPrefix(id, start.length);
    return isBefore(id, start) ? -1 : Number.MAX_VALUE;
  }

  #hold(node: StoredNode): void {
    for (const [property, holders] of this.#holders) {
      const value = textOf(node.properties[property]);
      if (value !== undefined) holders.set(value, node);
    }
  }

  #release(node: StoredNode): void {
    for (const [property, holders] of this.#holders) {
      const value = textOf(node.properties[property]);
      if (value !== undefined && holders.get(value) === node) holders.delete(value);
    }
  }

  /** The indexes of the nodes in the order of their ids; `undefined` if that is the order of the indexes. */
  get order(): readonly number[] | undefined {
    if (this.#isInOrder) return undefined;
    this.#order ??= [...this.nodes]
      .sort((left, right) => compareText(left.id, right.id))
      .map(({ index }) => index);
    return this.#order;
  }
}

function isBefore(left: string, right: string): boolean {
  return compareText(left, right) < 0;
}

function textOf(value: StoredValue): string | undefined {
  const scalar = scalarOf(value);
  return scalar === undefined ? undefined : String(keyOf(scalar));
}
