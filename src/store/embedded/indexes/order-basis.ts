import { printOrder } from '../../../plan/cursor.js';
import type { OrderKey } from '../../../plan/order.js';

/** What an ordering of rows rests on. */
export interface OrderBasis {
  /**
   * The ids of the nodes and nothing before them; properties of the nodes, which rank them whichever
   * edges lead to them; or more: edges, counts, nodes farther on.
   */
  readonly kind: 'id' | 'node' | 'more';
  /** The same for two orderings if and only if they are the same. */
  readonly name: string;
}

const known = new WeakMap<readonly OrderKey[], OrderBasis>();

/** An ordering is a part of a plan's shape and stays the same over many runs: each is looked at once. */
export function basisOf(order: readonly OrderKey[]): OrderBasis {
  const found = known.get(order);
  if (found !== undefined) return found;
  const basis = { kind: kindOf(order), name: printOrder(order) };
  known.set(order, basis);
  return basis;
}

function kindOf(order: readonly OrderKey[]): OrderBasis['kind'] {
  // The last id begins what makes the order total; after it come the edge's keys, in which parallel edges lie.
  const asked = order.slice(0, order.findLastIndex(isId));
  if (order[0] !== undefined && isId(order[0]) && asked.every(({ start }) => start === 'node')) {
    return 'id';
  }
  return asked.every(isOwnProperty) ? 'node' : 'more';
}

function isId(key: OrderKey): boolean {
  return isOwnProperty(key) && key.value.property === 'id' && !key.descending;
}

type OwnProperty = OrderKey & { readonly value: { readonly kind: 'property' } };

function isOwnProperty(key: OrderKey): key is OwnProperty {
  return key.start === 'node' && key.path.length === 0 && key.value.kind === 'property';
}
