import { compareText } from '../../../kernel/compare-text.js';
import type { GraphRecord } from '../../../model/record.js';
import { findRelationship } from '../../../model/find-relationship.js';
import type { ResolvedEdges } from '../../resolved-edges.js';
import { scalarOf, type StoredNode } from '../graph/graph.js';
import { OrderCache } from './order-cache.js';
import type { Graph } from '../graph/stored-graph.js';
import { keyOf } from '../graph/key-of.js';

const NO_TYPES: ReadonlySet<string> = new Set();

type ByValue = ReadonlyMap<string | number | boolean, readonly StoredNode[]>;

/** The indexes by property value, and the cached orders. Each is built on first use and evicted by writes. */
export class Indexes {
  readonly orders: OrderCache;
  readonly #graph: Graph;
  /** By type, then by property. */
  readonly #byValue = new Map<string, Map<string, ByValue>>();

  constructor(graph: Graph) {
    this.orders = new OrderCache(graph);
    this.#graph = graph;
  }

  /** Evicts everything that depends on what these records have changed. */
  invalidate(records: readonly GraphRecord[]): void {
    const types = new Set<string>();
    const relationships = new Set<number>();
    for (const record of records) {
      if (record.kind === 'node') types.add(record.type);
      else relationships.add(findRelationship(this.#graph.model, record)?.index ?? -1);
    }
    for (const type of types) this.#byValue.delete(type);
    this.orders.invalidate(types, relationships);
  }

  /** Evicts everything that depends on these edges. */
  invalidateEdges(edges: readonly ResolvedEdges[]): void {
    this.orders.invalidate(NO_TYPES, new Set(edges.map(({ relationship }) => relationship.index)));
  }

  /** The nodes of a type whose property has this value, ordered by id. */
  withValue(
    type: string,
    property: string,
    value: string | number | boolean,
  ): readonly StoredNode[] {
    let ofType = this.#byValue.get(type);
    if (ofType === undefined) this.#byValue.set(type, (ofType = new Map<string, ByValue>()));
    let index = ofType.get(property);
    if (index === undefined) ofType.set(property, (index = this.#indexValues(type, property)));
    return index.get(value) ?? [];
  }

  #indexValues(type: string, property: string): ByValue {
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
