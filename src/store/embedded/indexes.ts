import { compareText } from '../../kernel/compare-text.js';
import type { GraphRecord } from '../../model/record.js';
import type { StoredRelationshipField } from '../../model/graph-model.js';
import type { OrderKey } from '../../plan/order.js';
import { findRelationship } from '../find-relationship.js';
import { edgesOf, scalarOf, type StoredNode } from './graph.js';
import { isOwnProperty, KeptOrders } from './kept-orders.js';
import { EdgeRowList, NodeRows } from './kept-rows.js';
import type { Row, RowList } from './row.js';
import type { Graph } from './stored-graph.js';
import { keyOf } from './value-key.js';

/** Brings rows into an order. */
type Sort = (rows: readonly Row[]) => readonly Row[];

type ByValue = ReadonlyMap<string | number | boolean, readonly StoredNode[]>;

/**
 * What is found by value and what lies in order, made when first asked for and forgotten when what it is of
 * changes.
 */
export class Indexes {
  readonly #graph: Graph;
  /** By type, then by property. */
  readonly #byValue = new Map<string, Map<string, ByValue>>();
  readonly #orders = new KeptOrders();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Forgets what these records have changed. */
  forget(records: readonly GraphRecord[]): void {
    const types = new Set<string>();
    const relationships = new Set<number>();
    for (const record of records) {
      if (record.kind === 'node') types.add(record.type);
      else relationships.add(findRelationship(this.#graph.model, record)?.index ?? -1);
    }
    for (const type of types) this.#byValue.delete(type);
    this.#orders.forget(types, relationships);
  }

  /** The nodes of a type whose property has this value, by id. */
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

  /** All nodes of a type in an order, which `sort` brings about where it has not been asked for yet. */
  inOrder(type: string, order: readonly OrderKey[], sort: Sort): RowList {
    const nodes = this.#graph.nodesOf(type);
    return new NodeRows(nodes, this.#nodeOrder(type, order, sort));
  }

  /** All edges of a node in an order, likewise. */
  edgesInOrder(
    near: StoredNode,
    { relationship, direction, target }: StoredRelationshipField,
    order: readonly OrderKey[],
    sort: Sort,
  ): RowList {
    const edges = edgesOf(near, relationship, direction);
    const key = `${near.id} ${direction} ${String(relationship.index)}`;
    const of = { type: target, edges: { relationship: relationship.index, key } };
    const places = this.#orders.get(of, order, () => {
      const rows = Array.from({ length: edges.length }, (_, place) => ({
        node: edges.far(place),
        edge: edges.at(place),
        place,
      }));
      if (!order.every(isOwnProperty)) return placesOf(sort(rows) as typeof rows);
      // The order of all nodes serves every hub, so that none is sorted by the values themselves.
      const ranks = ranksOf(this.#nodeOrder(target, order, sort));
      return sortByRank(rows, (row) => ranks[row.node.index] ?? 0);
    });
    return new EdgeRowList(edges, places);
  }

  /** The indexes of all nodes of a type in an order. */
  #nodeOrder(type: string, order: readonly OrderKey[], sort: Sort): Int32Array {
    return this.#orders.get({ type }, order, () => {
      const nodes = this.#graph.nodesOf(type);
      const sorted = sort(nodes.map((node) => ({ node, edge: undefined })));
      return Int32Array.from(sorted, ({ node }) => node.index);
    });
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

interface Placed extends Row {
  readonly place: number;
}

function placesOf(rows: readonly Placed[]): Int32Array {
  return Int32Array.from(rows, ({ place }) => place);
}

/** At which place of an order each node stands. */
function ranksOf(order: Int32Array): Int32Array {
  const ranks = new Int32Array(order.length);
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
}

/** The places of rows by their ranks; rank and place make one number, which are sorted the fastest. */
function sortByRank(rows: readonly Placed[], rankOf: (row: Placed) => number): Int32Array {
  const { length } = rows;
  const keys = Float64Array.from(rows, (row) => rankOf(row) * length + row.place).sort();
  return Int32Array.from(keys, (key) => key % length);
}
