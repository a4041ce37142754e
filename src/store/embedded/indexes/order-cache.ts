import type { StoredRelationshipField } from '../../../model/graph-model.js';
import type { OrderKey } from '../../../plan/order.js';
import { edgesOf, sideOf } from '../graph/graph.js';
import type { EdgeOrder, Row, RowList, StoredNode } from '../graph/graph.js';
import { DependencyCache } from './dependency-cache.js';
import { dependencyOf, type OrderDependency } from './order-dependency.js';
import { NodeRows, ReorderedRows } from '../graph/row-lists.js';
import type { Graph } from '../graph/stored-graph.js';

/** Sorts rows. */
export type Sort = (rows: readonly Row[]) => readonly Row[];

/** The maximum size of all orders of a kind together, in numbers. */
const MOST_NUMBERS = 1 << 24;

/** A node with this many edges is a hub: orders of its edges are cached, whatever they depend on. */
const HUB = 1000;

/** Sorting a node among all of its type costs about as much as sorting this many edges of one node. */
const COST_OF_NODE = 4;

/** Distributing an edge, given the order of the far nodes, costs this share of sorting it. */
const COST_OF_EDGE = 1 / 8;

interface NodeOrder {
  readonly size: number;
  /** The indexes of the nodes, in this order. */
  readonly indexes: Int32Array;
  /** The rank of each node, by its index. */
  readonly ranks: Int32Array;
}

interface HubOrder {
  readonly size: number;
  readonly positions: Int32Array;
}

/**
 * A cache of orders of many nodes or edges. An order is built once it has been asked for often enough to pay
 * off, and is valid until something that it depends on changes.
 */
export class OrderCache {
  readonly #graph: Graph;
  readonly #nodes = new DependencyCache<NodeOrder>(MOST_NUMBERS);
  readonly #edges = new DependencyCache<EdgeOrder>(MOST_NUMBERS);
  readonly #hubs = new DependencyCache<HubOrder>(MOST_NUMBERS);

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Evicts orders that depend on nodes of these types or on edges of these relationships, given by index. */
  invalidate(types: ReadonlySet<string>, relationships: ReadonlySet<number>): void {
    this.#nodes.invalidate(types, relationships);
    this.#edges.invalidate(types, relationships);
    this.#hubs.invalidate(types, relationships);
  }

  /** All nodes of a type in an order; `sort` is called if it is not cached. */
  nodesInOrder(type: string, order: readonly OrderKey[], sort: Sort): RowList {
    const { indexes } = this.#nodeOrder(type, dependencyOf(order), sort);
    return new NodeRows(this.#graph.nodesOf(type), indexes);
  }

  /** Counts nodes that were sorted by an order; once it pays off, the order of all nodes of the type is cached. */
  countSorted(count: number, type: string, order: readonly OrderKey[], sort: Sort): void {
    const dependency = dependencyOf(order);
    if (dependency.kind === 'more') return;
    const key = nodeOrderKey(type, dependency);
    if (this.#nodes.get(key) !== undefined) return;
    const cost = this.#graph.nodesOf(type).length * COST_OF_NODE;
    if (this.#nodes.paysOff(key, count, cost)) this.#nodeOrder(type, dependency, sort);
  }

  /** The rank of each node of a type in an order, by its index; `undefined` if the order is not cached. */
  ranks(type: string, order: readonly OrderKey[]): Int32Array | undefined {
    return this.#nodes.get(nodeOrderKey(type, dependencyOf(order)))?.ranks;
  }

  /** Returns the edges of a node in an order, or `undefined` as long as sorting them costs less than a cached order. */
  edgesInOrder(
    field: StoredRelationshipField,
    order: readonly OrderKey[],
    sort: Sort,
  ): (near: StoredNode) => RowList | undefined {
    const { relationship, direction } = field;
    const dependency = dependencyOf(order);
    switch (dependency.kind) {
      case 'id':
        return (near) => edgesOf(near, relationship, direction);
      case 'node': {
        const key = `${relationship.index} ${direction} ${dependency.key}`;
        let cached = this.#edges.get(key);
        return (near) => {
          cached ??= this.#edgeOrder(near, { key, field, dependency, sort });
          return cached?.edgesOf(near);
        };
      }
      case 'more':
        return (near) => this.#hubOrder(near, field, dependency, sort);
    }
  }

  #nodeOrder(type: string, dependency: OrderDependency, sort: Sort): NodeOrder {
    const key = nodeOrderKey(type, dependency);
    const cached = this.#nodes.get(key);
    if (cached !== undefined) return cached;
    const nodes = this.#graph.nodesOf(type);
    const sorted = sort(nodes.map((node) => ({ node, edge: undefined })));
    const indexes = Int32Array.from(sorted, ({ node }) => node.index);
    const order = { size: 2 * indexes.length, indexes, ranks: ranksOf(indexes) };
    const changedType = dependency.kind === 'more' ? undefined : type;
    return this.#nodes.set(key, { type: changedType, relationship: undefined }, order);
  }

  /** The order of the edges of all nodes, once it pays off. */
  #edgeOrder(near: StoredNode, { key, field, dependency, sort }: SideOrder): EdgeOrder | undefined {
    const { relationship, direction, target } = field;
    const side = sideOf(near, relationship, direction);
    if (side === undefined) return undefined;
    // Another list of the same run may have built it meanwhile.
    const found = this.#edges.get(key);
    if (found !== undefined) return found;
    const isRanked = this.#nodes.get(nodeOrderKey(target, dependency)) !== undefined;
    const nodes = isRanked ? 0 : this.#graph.nodesOf(target).length;
    const cost = nodes * COST_OF_NODE + side.size * COST_OF_EDGE;
    if (!this.#edges.paysOff(key, side.edgesOf(near).length, cost)) return undefined;
    const { indexes } = this.#nodeOrder(target, dependency, sort);
    const changed = { type: target, relationship: relationship.index };
    return this.#edges.set(key, changed, side.orderBy(indexes));
  }

  #hubOrder(
    near: StoredNode,
    { relationship, direction }: StoredRelationshipField,
    dependency: OrderDependency,
    sort: Sort,
  ): RowList | undefined {
    const edges = edgesOf(near, relationship, direction);
    if (edges.length < HUB) return undefined;
    const key = `${near.id} ${relationship.index} ${direction} ${dependency.key}`;
    const cached = this.#hubs.get(key);
    if (cached !== undefined) return new ReorderedRows(edges, cached.positions);
    const positions = sortedPositions(edges, sort);
    // Any write may invalidate it.
    const changed = { type: undefined, relationship: undefined };
    this.#hubs.set(key, changed, { size: positions.length, positions });
    return new ReorderedRows(edges, positions);
  }
}

interface SideOrder {
  readonly key: string;
  readonly field: StoredRelationshipField;
  readonly dependency: OrderDependency;
  readonly sort: Sort;
}

function nodeOrderKey(type: string, dependency: OrderDependency): string {
  return `${type} ${dependency.key}`;
}

function sortedPositions(edges: RowList, sort: Sort): Int32Array {
  const positions = new Map<Row, number>();
  for (let index = 0; index < edges.length; index += 1) positions.set(edges.at(index), index);
  return Int32Array.from(sort([...positions.keys()]), (row) => positions.get(row) ?? 0);
}

function ranksOf(order: Int32Array): Int32Array {
  const ranks = new Int32Array(order.length);
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
}
