import { Place } from './place.js';

/** The first nodes of a type in an order that depends on nothing but their own properties. */
export interface FirstNodes<Node> {
  /** Equal for the same number of nodes in the same order. */
  readonly key: string;
  /** The node after the last of them. */
  readonly end: Node;
  /** Compares two nodes of the type in the order. */
  readonly compare: (left: Node, right: Node) => number;
}

interface FirstPlace<Node> extends FirstNodes<Node> {
  readonly place: Place;
}

/** Each of them costs a comparison for each node that is added or removed. */
const MOST_PLACES = 64;

/** Which nodes of a type are the first, in each order in which they are read. */
export class FirstPlaces<Node> {
  readonly #places = new Map<string, FirstPlace<Node>>();

  /** `undefined` if too many are followed. */
  placeOf(first: FirstNodes<Node>): Place | undefined {
    const known = this.#places.get(first.key);
    if (known?.end === first.end) return known.place;
    if (known === undefined && this.#places.size === MOST_PLACES) return undefined;
    const place = new Place();
    this.#places.set(first.key, { ...first, place });
    return place;
  }

  /** Says that a node is added or removed. */
  touch(node: Node, change: number): void {
    for (const { place, end, compare } of this.#places.values()) {
      if (compare(node, end) <= 0) place.changedAt = change;
    }
  }

  forget(): void {
    this.#places.clear();
  }
}
