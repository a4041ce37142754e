import type { OrderKey } from '../../../src/plan/order.js';
import type { CursorValue } from '../../../src/plan/value.js';
import { nodeOf, type OracleGraph, type OracleNode, type Scalar } from './oracle-graph.js';
import { related, type Row } from './related.js';
import { compareWithMissing, single } from './values.js';

/** The values by which a row is ordered, one for each key. */
export type Position = readonly (Scalar | undefined | CursorValue)[];

/** Puts rows in order. */
export function inOrder(
  rows: readonly Row[],
  order: readonly OrderKey[],
  graph: OracleGraph,
): readonly Row[] {
  return [...rows].sort((left, right) =>
    comparePositions(positionOf(left, order, graph), positionOf(right, order, graph), order),
  );
}

/** Compares key by key: the first that differs decides. */
export function comparePositions(
  left: Position,
  right: Position,
  order: readonly OrderKey[],
): number {
  const differences = order.map(({ descending }, index) =>
    compareWithMissing(left[index], right[index], descending),
  );
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** The position of a row in an ordering. */
export function positionOf(row: Row, order: readonly OrderKey[], graph: OracleGraph): Position {
  return order.map((key) => valueOf(row, key, graph));
}

function valueOf(
  row: Row,
  { start, path, value }: OrderKey,
  graph: OracleGraph,
): Scalar | undefined {
  if (start === 'edge' && path.length === 0) {
    return value.kind === 'property' ? single(row.edge?.values.get(value.property)) : undefined;
  }
  const node = path.reduce<OracleNode | undefined>(
    (at, step) =>
      step.kind === 'reference'
        ? nodeOf(graph, row.edge?.values.get(step.property))
        : at && related(graph, at, step.relationship)[0]?.node,
    row.node,
  );
  if (node === undefined) return undefined;
  return value.kind === 'property'
    ? single(node.values.get(value.property))
    : related(graph, node, value.relationship).length;
}
