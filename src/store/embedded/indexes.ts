import type { OrderKey } from '../../plan/order.js';
import { printOrder } from '../../plan/cursor.js';
import { compareText } from '../../kernel/compare-text.js';
import type { Row } from './row.js';
import { scalarOf, type StoredNode } from './graph.js';
import type { Graph } from './stored-graph.js';
import { keyOf } from './value-key.js';

/** Orders kept at once; past it they are forgotten, so that no client can fill the memory. */
const MOST_ORDERS = 64;

/**
 * What is found by value and what lies in order, made when first asked for and forgotten when the
 * graph changes.
 */
export class Indexes {
  readonly #graph: Graph;
  readonly #byValue = new Map<
    string,
    ReadonlyMap<string | number | boolean, readonly StoredNode[]>
  >();
  readonly #inOrder = new Map<string, readonly Row[]>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Forgets everything: the graph has changed. */
  clear(): void {
    this.#byValue.clear();
    this.#inOrder.clear();
  }

  /** The nodes of a type whose property has this value, by id. */
  withValue(
    type: string,
    property: string,
    value: string | number | boolean,
  ): readonly StoredNode[] {
    const key = `${type}.${property}`;
    const index = this.#byValue.get(key) ?? this.#indexValues(type, property);
    this.#byValue.set(key, index);
    return index.get(value) ?? [];
  }

  /** All nodes of a type in an order, which `sort` brings about where it has not been asked for yet. */
  inOrder(
    type: string,
    order: readonly OrderKey[],
    sort: (rows: readonly Row[]) => readonly Row[],
  ): readonly Row[] {
    const key = `${type} ${printOrder(order)}`;
    const known = this.#inOrder.get(key);
    if (known !== undefined) return known;
    const nodes = this.#graph.nodesOf(type);
    const sorted = sort(nodes.map((node) => ({ node, edge: undefined })));
    if (this.#inOrder.size >= MOST_ORDERS) this.#inOrder.clear();
    this.#inOrder.set(key, sorted);
    return sorted;
  }

  #indexValues(
    type: string,
    property: string,
  ): ReadonlyMap<string | number | boolean, readonly StoredNode[]> {
    const index = new Map<string | number | boolean, StoredNode[]>();
    for (const node of this.#graph.nodesOf(type)) {
      const value = scalarOf(node.properties[property]);
      if (value === undefined) continue;
      const same = index.get(keyOf(value));
      if (same === undefined) index.set(keyOf(value), [node]);
      else same.push(node);
    }
    for (const nodes of index.values()) nodes.sort((a, b) => compareText(a.id, b.id));
    return index;
  }
}
