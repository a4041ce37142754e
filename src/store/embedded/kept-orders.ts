import { printOrder } from '../../plan/cursor.js';
import type { OrderKey } from '../../plan/order.js';

/** Places that are kept at once, over all orders; past it they are forgotten, so that no client can fill the memory. */
const MOST_PLACES = 1 << 24;

/** What an order is of: the nodes of a type, or a node's edges, by their far nodes. */
export interface OrderOf {
  /** The type of the nodes that are in order. */
  readonly type: string;
  /** The index of the relationship, and what tells the node's edges from those of others. */
  readonly edges?: { readonly relationship: number; readonly key: string };
}

interface Kept {
  readonly of: OrderOf;
  /** Whether nothing but the nodes' own properties decides it. */
  readonly isOwn: boolean;
  readonly places: Int32Array;
}

/** Orders of many nodes or edges, kept once they were made, until something changes that they rest on. */
export class KeptOrders {
  readonly #orders = new Map<string, Kept>();
  #room = 0;

  /** The order that is kept, or that `make` brings about: places in what is ordered. */
  get(of: OrderOf, order: readonly OrderKey[], make: () => Int32Array): Int32Array {
    const name = `${of.edges?.key ?? of.type} ${printOrder(order)}`;
    const known = this.#orders.get(name);
    if (known !== undefined) return known.places;
    const places = make();
    const room = roomOf(places);
    if (this.#room + room > MOST_PLACES) this.#forgetAll();
    this.#orders.set(name, { of, isOwn: order.every(isOwnProperty), places });
    this.#room += room;
    return places;
  }

  /** Forgets what rests on nodes of these types or on edges of these relationships, by index. */
  forget(types: ReadonlySet<string>, relationships: ReadonlySet<number>): void {
    for (const [name, { of, isOwn, places }] of this.#orders) {
      const isLeft = relationships.has(of.edges?.relationship ?? -1) || types.has(of.type);
      if (isOwn && !isLeft) continue;
      this.#orders.delete(name);
      this.#room -= roomOf(places);
    }
  }

  #forgetAll(): void {
    this.#orders.clear();
    this.#room = 0;
  }
}

/** Whether a key is a property of the node itself. */
export function isOwnProperty({ start, path, value }: OrderKey): boolean {
  return start === 'node' && path.length === 0 && value.kind === 'property';
}

/** A short order takes room too, for its name. */
function roomOf(places: Int32Array): number {
  return places.length + 256;
}
