import { printOrder } from '../../../plan/cursor.js';
import type { OrderKey } from '../../../plan/order.js';

/** What an ordering of rows depends on. */
export interface OrderDependency {
  /**
   * `id`: only the ids of the nodes. `node`: properties of the nodes, so that a node has the same rank in every
   * list. `more`: edges, counts, or nodes reached by a path.
   */
  readonly kind: 'id' | 'node' | 'more';
  /** Equal for two orderings if and only if they are the same. */
  readonly key: string;
}

const known = new WeakMap<readonly OrderKey[], OrderDependency>();

/** Computed once for each ordering, which is a part of a plan's shape and so the same object in many runs. */
export function dependencyOf(order: readonly OrderKey[]): OrderDependency {
  const found = known.get(order);
  if (found !== undefined) return found;
  const dependency = { kind: kindOf(order), key: printOrder(order) };
  known.set(order, dependency);
  return dependency;
}

function kindOf(order: readonly OrderKey[]): OrderDependency['kind'] {
  // The last id begins the keys that make the order total; the keys of parallel edges follow it.
  const given = order.slice(0, order.findLastIndex(isId));
  if (order[0] !== undefined && isId(order[0]) && given.every(({ start }) => start === 'node')) {
    return 'id';
  }
  return given.every(isOwnProperty) ? 'node' : 'more';
}

function isId(key: OrderKey): boolean {
  return isOwnProperty(key) && key.value.property === 'id' && !key.descending;
}

type OwnProperty = OrderKey & { readonly value: { readonly kind: 'property' } };

function isOwnProperty(key: OrderKey): key is OwnProperty {
  return key.start === 'node' && key.path.length === 0 && key.value.kind === 'property';
}
