import { scalarOf, type StoredNode, type StoredProperties } from '../graph/graph.js';
import { keyOf } from '../graph/key-of.js';

type Key = ReturnType<typeof keyOf>;

const NO_NODES: ReadonlySet<StoredNode> = new Set();

/** The nodes of a type by their values of one property, kept up by writes. */
export class ValueIndex {
  readonly #property: string;
  /** Most values of some properties have a single node, which needs no set. */
  readonly #nodes = new Map<Key, StoredNode | Set<StoredNode>>();

  constructor(property: string, nodes: Iterable<StoredNode>) {
    this.#property = property;
    for (const node of nodes) this.add(node, node.properties);
  }

  /** The nodes that have a value. */
  withValue(value: Key): ReadonlySet<StoredNode> {
    const found = this.#nodes.get(value);
    if (found === undefined) return NO_NODES;
    return found instanceof Set ? found : new Set([found]);
  }

  /** How many nodes have each value. */
  counts(): ReadonlyMap<Key, number> {
    return new Map(
      [...this.#nodes].map(([key, found]) => [key, found instanceof Set ? found.size : 1]),
    );
  }

  /** Adds a node under the value that it has in these properties. */
  add(node: StoredNode, properties: StoredProperties): void {
    const key = this.#keyIn(properties);
    if (key === undefined) return;
    const same = this.#nodes.get(key);
    if (same === undefined) this.#nodes.set(key, node);
    else if (same instanceof Set) same.add(node);
    else this.#nodes.set(key, new Set([same, node]));
  }

  /** Moves a node from its value to that in other properties, or removes it. */
  change(node: StoredNode, next: StoredProperties | undefined): void {
    const key = this.#keyIn(node.properties);
    const to = next && this.#keyIn(next);
    if (key === to) return;
    if (key !== undefined) this.#remove(node, key);
    if (next !== undefined) this.add(node, next);
  }

  #remove(node: StoredNode, key: Key): void {
    const same = this.#nodes.get(key);
    if (same instanceof Set) {
      same.delete(node);
      if (same.size > 0) return;
    }
    this.#nodes.delete(key);
  }

  #keyIn(properties: StoredProperties): Key | undefined {
    const value = scalarOf(properties[this.#property]);
    return value === undefined ? undefined : keyOf(value);
  }
}
