import type { OrderKey } from '../../../plan/order.js';
import type { FarNodes, RowList, StoredNode } from '../graph/graph.js';
import { nodeComparer } from '../indexes/node-comparer.js';
import { dependencyOf } from '../indexes/order-dependency.js';
import type { FirstNodes } from '../tracking/first-places.js';
import type { Run } from './run.js';

/** Says that so many of the first nodes of a type in an order decide what is read; `rows` are all of them. */
export function readsFirstNodes(
  count: number,
  rows: RowList,
  { type, order }: { readonly type: string; readonly order: readonly OrderKey[] },
  { graph: { tracker } }: Run,
): void {
  if (!tracker.isTracking) return;
  const first = firstOf(count, rows, order);
  if (first === undefined) tracker.readsMembers(type);
  else tracker.readsFirst(type, first);
}

/** Says that so many of the first edges of a node in an order decide what is read; `rows` are all of them. */
export function readsFirstEdges(
  count: number,
  rows: RowList,
  { near, far, order }: EdgesInOrder,
  { graph: { tracker } }: Run,
): void {
  if (!tracker.isTracking) return;
  const first = firstOf(count, rows, order);
  if (first === undefined) tracker.readsEdges(far.relationship, far.direction, near.index);
  else tracker.readsFirstEdges(far, near, first);
}

export interface EdgesInOrder {
  readonly near: StoredNode;
  readonly far: FarNodes;
  readonly order: readonly OrderKey[];
}

/** `undefined` if all are read, or if the order does not depend on the nodes alone. */
function firstOf(
  count: number,
  rows: RowList,
  order: readonly OrderKey[],
): FirstNodes<StoredNode> | undefined {
  const { kind, key } = dependencyOf(order);
  const { length } = rows;
  if (kind === 'more' || count >= length) return undefined;
  const shared = sharedCount(count);
  const followed = shared < length ? shared : count;
  const end = rows.nodeAt(Math.max(followed, 1) - 1);
  // Nothing after the first id decides.
  const compare = nodeComparer(kind === 'id' ? order.slice(0, 1) : order);
  return { key: `${followed} ${key}`, end, compare };
}

/** The next power of two: answers that read about as many share a place. */
function sharedCount(count: number): number {
  let shared = 1;
  while (shared < count) shared *= 2;
  return shared;
}
