import type { FollowedPlaces } from './followed-places.js';
import { Place } from './place.js';

/** The first nodes of a list in an order that depends on nothing but their own properties. */
export interface FirstNodes<Node> {
  /** Equal for the same number of nodes in the same order. */
  readonly key: string;
  /** The last of them. */
  readonly end: Node;
  /** Compares two nodes in the order. */
  readonly compare: (left: Node, right: Node) => number;
}

interface FirstPlace<Node> extends FirstNodes<Node> {
  readonly place: Place;
}

/** Each of them costs a comparison for each node that is added to the list or removed. */
const MOST_PLACES = 64;

/** Which nodes of a list are the first, in each order in which they are read. */
export class FirstPlaces<Node> {
  readonly #followed: FollowedPlaces;
  readonly #places = new Map<string, FirstPlace<Node>>();

  constructor(followed: FollowedPlaces) {
    this.#followed = followed;
  }

  /**
   * `undefined` if too many are followed. What the order compares must be read too: where it has changed, the first
   * nodes may be others than those for which the place was made.
   */
  placeOf(first: FirstNodes<Node>): Place | undefined {
    const known = this.#places.get(first.key);
    if (known?.end === first.end) return known.place;
    if (known === undefined && this.#places.size === MOST_PLACES) return undefined;
    const place = new Place();
    this.#followed.add(this.#places, first.key, { ...first, place });
    return place;
  }

  /** Says that a node is added or removed. */
  touch(node: Node, change: number): void {
    for (const { place, end, compare } of this.#places.values()) {
      if (compare(node, end) <= 0) place.changedAt = change;
    }
  }

  touchAll(change: number): void {
    for (const { place } of this.#places.values()) place.changedAt = change;
  }
}
