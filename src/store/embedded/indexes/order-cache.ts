import type { Relationship } from '../../../model/graph-model.js';
import type { OrderKey } from '../../../plan/order.js';
import { peekEdges, sideOf } from '../graph/graph.js';
import type { FarNodes, Row, RowList, StoredNode, StoredProperties } from '../graph/graph.js';
import type { ChangingEdge, GraphWatcher } from '../graph/graph-watcher.js';
import { ReorderedRows } from '../graph/row-lists.js';
import type { Graph } from '../graph/stored-graph.js';
import { EdgeOrder } from './edge-order.js';
import { KeptEdgeOrder } from './kept-edge-order.js';
import { KeptHubOrder } from './kept-hub-order.js';
import { KeptNodeOrder } from './kept-node-order.js';
import { nodeComparer } from './node-comparer.js';
import { NodeOrder } from './node-order.js';
import { dependencyOf, type OrderDependency } from './order-dependency.js';
import { OrderReach } from './order-reach.js';
import { PayingCache } from './paying-cache.js';

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

/**
 * A cache of orders of many nodes or edges. An order is built once it has been asked for often enough to pay
 * off. Writes keep it up, at a cost of what they change; where that would cost more than building it again, or
 * where it cannot be done, they evict it.
 */
export class OrderCache implements GraphWatcher {
  readonly #graph: Graph;
  readonly #nodes = new PayingCache<KeptNodeOrder>(MOST_NUMBERS);
  readonly #edges = new PayingCache<KeptEdgeOrder>(MOST_NUMBERS);
  readonly #hubs = new PayingCache<KeptHubOrder>(MOST_NUMBERS);

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  nodeAdded(node: StoredNode): void {
    this.#nodes.evictIf((kept) => !kept.nodeAdded(node));
  }

  nodeChanges(node: StoredNode, next: StoredProperties | undefined): void {
    this.#nodes.evictIf((kept) => !kept.nodeChanges(node, next));
    this.#edges.evictIf((kept) => !kept.nodeChanges(node, next));
    this.#hubs.evictIf((kept) => !kept.nodeChanges(node, next));
  }

  edgeChanges(edge: ChangingEdge): void {
    this.#nodes.evictIf((kept) => !kept.edgeChanges(edge));
    this.#hubs.evictIf((kept) => !kept.edgeChanges(edge));
  }

  edgeAdded(relationship: Relationship, row: number): void {
    this.#edges.evictIf((kept) => !kept.edgeAdded(relationship, row));
  }

  edgeRemoved(relationship: Relationship, row: number): void {
    this.#edges.evictIf((kept) => !kept.edgeRemoved(relationship, row));
  }

  edgesAppended(relationship: Relationship): void {
    this.#nodes.evictIf((kept) => kept.dependsOn(relationship));
    this.#edges.evictIf((kept) => kept.dependsOn(relationship));
    this.#hubs.evictIf((kept) => kept.dependsOn(relationship));
  }

  /** All nodes of a type in an order; `sort` is called if it is not cached. */
  nodesInOrder(type: string, order: readonly OrderKey[], sort: Sort): RowList {
    return this.#nodeOrder(type, order, sort).rows();
  }

  /** Counts nodes that were sorted by an order; once it pays off, the order of all nodes of the type is cached. */
  countSorted(count: number, type: string, order: readonly OrderKey[], sort: Sort): void {
    const dependency = dependencyOf(order);
    if (dependency.kind === 'more') return;
    const key = nodeOrderKey(type, dependency);
    if (this.#nodes.get(key) !== undefined) return;
    const cost = this.#graph.nodesOf(type).length * COST_OF_NODE;
    if (this.#nodes.paysOff(key, count, cost)) this.#nodeOrder(type, order, sort);
  }

  /** The rank of each node of a type in an order, by its index; `undefined` if they are not known. */
  ranks(type: string, order: readonly OrderKey[]): Int32Array | undefined {
    return this.#nodes.get(nodeOrderKey(type, dependencyOf(order)))?.order.ranks();
  }

  /**
   * Returns the edges of a node in an order, or `undefined` as long as sorting them costs less than a cached order. The
   * tracker is not told: whoever reads them says which of them decide an answer.
   */
  edgesInOrder(
    field: FarNodes,
    order: readonly OrderKey[],
    sort: Sort,
  ): (near: StoredNode) => RowList | undefined {
    const { relationship, direction } = field;
    const dependency = dependencyOf(order);
    switch (dependency.kind) {
      case 'id':
        return (near) => peekEdges(near, relationship, direction);
      case 'node': {
        const key = `${relationship.index} ${direction} ${dependency.key}`;
        let cached = this.#edges.get(key);
        return (near) => {
          cached ??= this.#edgeOrder(near, { key, field, order, sort });
          return cached?.order.peekEdges(near);
        };
      }
      case 'more':
        return (near) => this.#hubOrder(near, { field, order, sort });
    }
  }

  #nodeOrder(type: string, order: readonly OrderKey[], sort: Sort): NodeOrder {
    const key = nodeOrderKey(type, dependencyOf(order));
    const cached = this.#nodes.get(key);
    if (cached !== undefined) return cached.order;
    const sorted = sort(this.#graph.nodesOf(type).map((node) => ({ node, edge: undefined })));
    const indexes = Int32Array.from(sorted, ({ node }) => node.index);
    const reach = new OrderReach(type, order);
    const byIndex = this.#graph.nodesByIndex(type);
    const compare = reach.countsPaths ? undefined : nodeComparer(order);
    const nodes = new NodeOrder(byIndex, indexes, compare);
    return this.#nodes.set(key, new KeptNodeOrder(type, nodes, reach)).order;
  }

  /** The order of the edges of all nodes, once it pays off. */
  #edgeOrder(near: StoredNode, { key, field, order, sort }: SideOrder): KeptEdgeOrder | undefined {
    const { relationship, direction, target } = field;
    const side = sideOf(near, relationship, direction);
    if (side === undefined) return undefined;
    // Another list of the same run may have built it meanwhile.
    const found = this.#edges.get(key);
    if (found !== undefined) return found;
    const isSorted = this.#nodes.get(nodeOrderKey(target, dependencyOf(order))) !== undefined;
    const nodes = isSorted ? 0 : this.#graph.nodesOf(target).length;
    const cost = nodes * COST_OF_NODE + side.size * COST_OF_EDGE;
    if (!this.#edges.paysOff(key, side.peekEdges(near).length, cost)) return undefined;
    const indexes = this.#nodeOrder(target, order, sort).toArray();
    const table = this.#graph.edges(relationship);
    const edges = new EdgeOrder(table, direction, indexes, nodeComparer(order));
    return this.#edges.set(key, new KeptEdgeOrder(field, edges, new OrderReach(target, order)));
  }

  #hubOrder(near: StoredNode, { field, order, sort }: Omit<SideOrder, 'key'>): RowList | undefined {
    const { relationship, direction } = field;
    const edges = peekEdges(near, relationship, direction);
    if (edges.length < HUB) return undefined;
    const key = `${near.id} ${relationship.index} ${direction} ${dependencyOf(order).key}`;
    const cached = this.#hubs.get(key);
    if (cached !== undefined) return new ReorderedRows(edges, cached.positions);
    const positions = sortedPositions(edges, sort);
    this.#hubs.set(
      key,
      new KeptHubOrder(near, field, positions, new OrderReach(field.target, order)),
    );
    return new ReorderedRows(edges, positions);
  }
}

interface SideOrder {
  readonly key: string;
  readonly field: FarNodes;
  readonly order: readonly OrderKey[];
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
