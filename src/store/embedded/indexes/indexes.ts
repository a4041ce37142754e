import type { Relationship } from '../../../model/graph-model.js';
import type { StoredNode, StoredProperties } from '../graph/graph.js';
import type { ChangingEdge, GraphWatcher } from '../graph/graph-watcher.js';
import type { Graph } from '../graph/stored-graph.js';
import { MonthColumn } from './month-column.js';
import { OrderCache } from './order-cache.js';
import { ValueIndex } from './value-index.js';

/**
 * The indexes by property value, and the cached orders. Each is built on first use; from then on writes keep it
 * up.
 */
export class Indexes implements GraphWatcher {
  readonly orders: OrderCache;
  readonly #graph: Graph;
  /** By type, then by property. */
  readonly #byValue = new Map<string, Map<string, ValueIndex>>();
  /** Likewise. */
  readonly #months = new Map<string, Map<string, MonthColumn>>();

  constructor(graph: Graph) {
    this.orders = new OrderCache(graph);
    this.#graph = graph;
  }

  nodeAdded(node: StoredNode): void {
    for (const index of this.#valuesOf(node)) index.add(node, node.properties);
    this.orders.nodeAdded(node);
  }

  nodeChanges(node: StoredNode, next: StoredProperties | undefined): void {
    for (const index of this.#valuesOf(node)) index.change(node, next);
    for (const months of this.#months.get(node.type.name)?.values() ?? []) months.forget(node);
    this.orders.nodeChanges(node, next);
  }

  edgeChanges(edge: ChangingEdge): void {
    this.orders.edgeChanges(edge);
  }

  edgeAdded(relationship: Relationship, row: number): void {
    this.orders.edgeAdded(relationship, row);
  }

  edgeRemoved(relationship: Relationship, row: number): void {
    this.orders.edgeRemoved(relationship, row);
  }

  edgesAppended(relationship: Relationship): void {
    this.orders.edgesAppended(relationship);
  }

  /** The nodes of a type whose property has this value, in no particular order. */
  withValue(
    type: string,
    property: string,
    value: string | number | boolean,
  ): ReadonlySet<StoredNode> {
    let ofType = this.#byValue.get(type);
    if (ofType === undefined) this.#byValue.set(type, (ofType = new Map<string, ValueIndex>()));
    let index = ofType.get(property);
    if (index === undefined) {
      index = new ValueIndex(property, this.#graph.nodesOf(type));
      ofType.set(property, index);
    }
    this.#graph.tracker.readsValue(type, property, value);
    return index.withValue(value);
  }

  /** The calendar months of a date property of the nodes of a type. */
  monthsOf(type: string, property: string): MonthColumn {
    let ofType = this.#months.get(type);
    if (ofType === undefined) this.#months.set(type, (ofType = new Map<string, MonthColumn>()));
    let months = ofType.get(property);
    if (months === undefined) ofType.set(property, (months = new MonthColumn(property)));
    return months;
  }

  #valuesOf({ type }: StoredNode): Iterable<ValueIndex> {
    return this.#byValue.get(type.name)?.values() ?? [];
  }
}
