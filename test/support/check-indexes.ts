import type { NodeType, StoredRelationshipField } from '../../src/model/graph-model.js';
import type { OrderKey } from '../../src/plan/order.js';
import { bindOrder } from '../../src/store/embedded/access/bind-order.js';
import {
  degreeOf,
  type RowList,
  scalarOf,
  type StoredEdge,
} from '../../src/store/embedded/graph/graph.js';
import { keyOf } from '../../src/store/embedded/graph/key-of.js';
import type { Graph } from '../../src/store/embedded/graph/stored-graph.js';
import { Indexes } from '../../src/store/embedded/indexes/indexes.js';
import type { Sort } from '../../src/store/embedded/indexes/order-cache.js';
import { dependencyOf } from '../../src/store/embedded/indexes/order-dependency.js';
import { toEdgeRecord } from '../../src/store/embedded/records/list-records.js';
import { runOn } from './run-on.js';

/** Orders to be kept and checked: of all nodes of a type, and of the edges of a relationship. */
export interface CheckedOrders {
  readonly nodes: readonly (readonly [NodeType, readonly OrderKey[]])[];
  readonly edges: readonly (readonly [NodeType, StoredRelationshipField, readonly OrderKey[]])[];
}

/**
 * Everything that indexes of a graph say: each value index of each property, and these orders. Two indexes of one
 * graph must say the same, whether they were kept up or have just been made. Reading an order often enough has it
 * kept from then on.
 */
export function listIndexes(
  graph: Graph,
  indexes: Indexes,
  { nodes, edges }: CheckedOrders,
): readonly string[] {
  return [
    ...[...graph.model.nodeTypes.values()].flatMap((type) => listValues(graph, indexes, type)),
    ...nodes.map(([type, order]) => {
      const sort = sortOf(graph, order, type.name);
      const rows = indexes.orders.nodesInOrder(type.name, order, sort);
      return `${type.name} ${JSON.stringify(order)}: ${idsOf(rows).join(' ')}`;
    }),
    ...edges.flatMap(([type, field, order]) => listEdges(graph, indexes, type, field, order)),
  ];
}

/** The same of indexes that are made anew. */
export function listNewIndexes(graph: Graph, orders: CheckedOrders): readonly string[] {
  return listIndexes(graph, new Indexes(graph), orders);
}

function listValues(graph: Graph, indexes: Indexes, { name, properties }: NodeType) {
  return [...properties.values()]
    .filter(({ list }) => !list)
    .flatMap((property) => {
      const values = graph
        .nodesOf(name)
        .map((node) => scalarOf(node.properties[property.name]))
        .filter((value) => value !== undefined);
      // A value that nobody has, so that the index is there even if nobody has any.
      return [...new Set(values.map(keyOf)), '?'].sort().map((value) => {
        const found = [...indexes.withValue(name, property.name, value)].map(({ id }) => id);
        return `${name}.${property.name} ${String(value)}: ${found.sort().join(' ')}`;
      });
    });
}

/** Reading all lists of a relationship this often has their order kept, however few edges there are. */
const OFTEN = 100;

function listEdges(
  graph: Graph,
  indexes: Indexes,
  type: NodeType,
  field: StoredRelationshipField,
  order: readonly OrderKey[],
): readonly string[] {
  if (dependencyOf(order).kind === 'more') return [];
  const sort = sortOf(graph, order, field.target);
  const nears = graph
    .nodesOf(type.name)
    .filter((near) => degreeOf(near, field.relationship, field.direction) > 0);
  for (let round = 0; round < OFTEN; round += 1) {
    const rowsOf = indexes.orders.edgesInOrder(field, order, sort);
    const lists = nears.map((near) => [near.id, rowsOf(near)] as const);
    if (lists.some(([, rows]) => rows === undefined)) continue;
    return lists
      .map(([id, rows]) => `${id} ${field.name} ${JSON.stringify(order)}: ${edgesIn(rows)}`)
      .sort();
  }
  throw new Error(`no order of ${type.name}.${field.name} is kept`);
}

function sortOf(graph: Graph, order: readonly OrderKey[], type: string): Sort {
  return (rows) => bindOrder(order, type, runOn(graph)).sort(rows);
}

function idsOf(rows: RowList): readonly string[] {
  return Array.from({ length: rows.length }, (_, position) => rows.nodeAt(position).id);
}

function edgesIn(rows: RowList | undefined): string {
  const edges = Array.from({ length: rows?.length ?? 0 }, (_, position) => {
    const edge = rows?.at(position).edge;
    // The rows of a stored relationship are its edges.
    return JSON.stringify(toEdgeRecord(edge as StoredEdge));
  });
  return edges.join(' ');
}
