import type { StoredRelationshipField } from '../../../model/graph-model.js';
import type { OrderKey } from '../../../plan/order.js';
import { edgesOf, sideOf } from '../graph/graph.js';
import type { EdgeOrder, Row, RowList, StoredNode } from '../graph/graph.js';
import { Kept } from './kept.js';
import { basisOf, type OrderBasis } from './order-basis.js';
import { NodeRows, PlacedRows } from '../graph/row-lists.js';
import type { Graph } from '../graph/stored-graph.js';

/** Brings rows into an order. */
export type Sort = (rows: readonly Row[]) => readonly Row[];

/** Places that are kept at once for each kind of order. */
const MOST_PLACES = 1 << 24;

/** A node with so many edges is a hub: orders of its edges are kept, whatever they rest on. */
const HUB = 1000;

/** To bring a node into its place among all costs about as much as to sort so many edges of one node. */
const PRICE_OF_NODE = 4;

/** To deal out an edge costs a part of what sorting it does. */
const PRICE_OF_EDGE = 1 / 8;

interface NodeOrder {
  readonly room: number;
  /** The indexes of the nodes, in order. */
  readonly indexes: Int32Array;
  /** At which place each node stands, by its index. */
  readonly ranks: Int32Array;
}

interface HubOrder {
  readonly room: number;
  readonly places: Int32Array;
}

/** Orders of many nodes or edges: made once they have been asked for often enough to be worth it, and kept until something changes that they rest on. */
export class KeptOrders {
  readonly #graph: Graph;
  readonly #nodes = new Kept<NodeOrder>(MOST_PLACES);
  readonly #edges = new Kept<EdgeOrder>(MOST_PLACES);
  readonly #hubs = new Kept<HubOrder>(MOST_PLACES);

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Forgets what rests on nodes of these types or on edges of these relationships, by index. */
  forget(types: ReadonlySet<string>, relationships: ReadonlySet<number>): void {
    this.#nodes.forget(types, relationships);
    this.#edges.forget(types, relationships);
    this.#hubs.forget(types, relationships);
  }

  /** All nodes of a type in an order, which `sort` brings about where it has not been asked for yet. */
  nodesInOrder(type: string, order: readonly OrderKey[], sort: Sort): RowList {
    const { indexes } = this.#nodeOrder(type, basisOf(order), sort);
    return new NodeRows(this.#graph.nodesOf(type), indexes);
  }

  /** Counts nodes that are sorted by an order; once that is worth it, all nodes of the type are brought into it. */
  countSorted(count: number, type: string, order: readonly OrderKey[], sort: Sort): void {
    const basis = basisOf(order);
    if (basis.kind === 'more') return;
    const name = nameOfNodes(type, basis);
    if (this.#nodes.get(name) !== undefined) return;
    const price = this.#graph.nodesOf(type).length * PRICE_OF_NODE;
    if (this.#nodes.isDue(name, count, price)) this.#nodeOrder(type, basis, sort);
  }

  /** At which place of an order each node of a type stands, by its index, where that is known. */
  ranks(type: string, order: readonly OrderKey[]): Int32Array | undefined {
    return this.#nodes.get(nameOfNodes(type, basisOf(order)))?.ranks;
  }

  /** Gives the edges of nodes in an order: `undefined` for as long as it costs less to sort them. */
  edgesInOrder(
    field: StoredRelationshipField,
    order: readonly OrderKey[],
    sort: Sort,
  ): (near: StoredNode) => RowList | undefined {
    const { relationship, direction } = field;
    const basis = basisOf(order);
    switch (basis.kind) {
      case 'id':
        return (near) => edgesOf(near, relationship, direction);
      case 'node': {
        const name = `${relationship.index} ${direction} ${basis.name}`;
        let kept = this.#edges.get(name);
        return (near) => {
          kept ??= this.#edgeOrder(near, { name, field, basis, sort });
          return kept?.edgesOf(near);
        };
      }
      case 'more':
        return (near) => this.#hubOrder(near, field, basis, sort);
    }
  }

  #nodeOrder(type: string, basis: OrderBasis, sort: Sort): NodeOrder {
    const name = nameOfNodes(type, basis);
    const known = this.#nodes.get(name);
    if (known !== undefined) return known;
    const nodes = this.#graph.nodesOf(type);
    const sorted = sort(nodes.map((node) => ({ node, edge: undefined })));
    const indexes = Int32Array.from(sorted, ({ node }) => node.index);
    const order = { room: 2 * indexes.length, indexes, ranks: ranksOf(indexes) };
    const restsOn = basis.kind === 'more' ? undefined : type;
    return this.#nodes.keep(name, { type: restsOn, relationship: undefined }, order);
  }

  /** The order of the edges of all nodes, once it is worth making. */
  #edgeOrder(near: StoredNode, { name, field, basis, sort }: SideOrder): EdgeOrder | undefined {
    const { relationship, direction, target } = field;
    const side = sideOf(near, relationship, direction);
    if (side === undefined) return undefined;
    const isRanked = this.#nodes.get(nameOfNodes(target, basis)) !== undefined;
    const nodes = isRanked ? 0 : this.#graph.nodesOf(target).length;
    const price = nodes * PRICE_OF_NODE + side.size * PRICE_OF_EDGE;
    if (!this.#edges.isDue(name, side.edgesOf(near).length, price)) return undefined;
    const { indexes } = this.#nodeOrder(target, basis, sort);
    const restsOn = { type: target, relationship: relationship.index };
    return this.#edges.keep(name, restsOn, side.orderBy(indexes));
  }

  #hubOrder(
    near: StoredNode,
    { relationship, direction }: StoredRelationshipField,
    basis: OrderBasis,
    sort: Sort,
  ): RowList | undefined {
    const edges = edgesOf(near, relationship, direction);
    if (edges.length < HUB) return undefined;
    const name = `${near.id} ${relationship.index} ${direction} ${basis.name}`;
    const known = this.#hubs.get(name);
    if (known !== undefined) return new PlacedRows(edges, known.places);
    const places = sortPlaces(edges, sort);
    // Whatever is written may change it.
    const restsOn = { type: undefined, relationship: undefined };
    this.#hubs.keep(name, restsOn, { room: places.length, places });
    return new PlacedRows(edges, places);
  }
}

interface SideOrder {
  readonly name: string;
  readonly field: StoredRelationshipField;
  readonly basis: OrderBasis;
  readonly sort: Sort;
}

function nameOfNodes(type: string, basis: OrderBasis): string {
  return `${type} ${basis.name}`;
}

function sortPlaces(edges: RowList, sort: Sort): Int32Array {
  const places = new Map<Row, number>();
  for (let place = 0; place < edges.length; place += 1) places.set(edges.at(place), place);
  return Int32Array.from(sort([...places.keys()]), (row) => places.get(row) ?? 0);
}

/** At which place of an order each node stands. */
function ranksOf(order: Int32Array): Int32Array {
  const ranks = new Int32Array(order.length);
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
}
