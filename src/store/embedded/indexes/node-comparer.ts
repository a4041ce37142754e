import { CommuniqueError } from '../../../kernel/errors.js';
import type { OrderKey, OrderStep } from '../../../plan/order.js';
import { storedComparer } from '../graph/compare-stored.js';
import { degreeOf, edgesOf, scalarOf, type StoredNode, type StoredScalar } from '../graph/graph.js';

/** Compares two nodes of one type. */
export type CompareNodes = (left: StoredNode, right: StoredNode) => number;

type Getter = (node: StoredNode) => StoredScalar | undefined;

/** Compares nodes by the keys of an order, as the graph is now. No key counts a derived relationship. */
export function nodeComparer(order: readonly OrderKey[]): CompareNodes {
  const keys = order
    .filter(({ start }) => start === 'node')
    .map((key) => ({ get: getterOf(key), compareValues: storedComparer(key.descending) }));
  return (left, right) => {
    for (const { get, compareValues } of keys) {
      const difference = compareValues(get(left), get(right));
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function getterOf({ path, value }: OrderKey): Getter {
  const read = valueGetter(value);
  if (path.length === 0) return read;
  return (node) => {
    const far = follow(node, path);
    return far && read(far);
  };
}

function valueGetter(value: OrderKey['value']): Getter {
  if (value.kind === 'property') {
    const { property } = value;
    return ({ properties }) => scalarOf(properties[property]);
  }
  const field = value.relationship;
  if (field.kind === 'derived')
    throw new CommuniqueError('INTERNAL', 'a derived count is not kept');
  return (node) => degreeOf(node, field.relationship, field.direction);
}

function follow(start: StoredNode, path: readonly OrderStep[]): StoredNode | undefined {
  let node: StoredNode | undefined = start;
  for (const step of path) {
    if (step.kind === 'reference' || step.relationship.kind === 'derived') return undefined;
    const { relationship, direction } = step.relationship;
    const edges: ReturnType<typeof edgesOf> | undefined =
      node && edgesOf(node, relationship, direction);
    node = edges === undefined || edges.length === 0 ? undefined : edges.nodeAt(0);
  }
  return node;
}
