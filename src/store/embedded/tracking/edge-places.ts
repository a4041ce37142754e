import { type FirstNodes, FirstPlaces } from './first-places.js';
import type { FollowedPlaces } from './followed-places.js';
import { PlaceColumn } from './place-column.js';
import type { ReadSet } from './read-set.js';

/** An answer gets so many places of first edges, then those of all edges of a node, of which there are fewer. */
const MOST_FIRST = 256;

/** The places of the edges of one relationship, at the nodes at one of its ends. */
export class EdgePlaces<Node> {
  readonly #followed: FollowedPlaces;
  readonly #all: PlaceColumn;
  /** By the index of the near node. */
  readonly #first = new Map<number, FirstPlaces<Node>>();
  /** The read set that got first edges last, and of how many nodes. */
  #addedTo = 0;
  #added = 0;

  constructor(followed: FollowedPlaces) {
    this.#followed = followed;
    this.#all = new PlaceColumn(followed);
  }

  /** Adds the edges of the node with an index to a read set. */
  addTo(reads: ReadSet, near: number): void {
    this.#all.addTo(reads, near);
  }

  /** Adds the edges of all nodes, those too that are added later. */
  addAllTo(reads: ReadSet): void {
    this.#all.addAllTo(reads);
  }

  /** Adds the edges of a node that lead to the first of its far nodes. */
  addFirstTo(reads: ReadSet, near: number, first: FirstNodes<Node>): void {
    if (this.#addedTo !== reads.number) {
      this.#addedTo = reads.number;
      this.#added = 0;
    }
    this.#added += 1;
    const place = this.#added > MOST_FIRST ? undefined : this.#firstOf(near).placeOf(first);
    if (place === undefined) this.addTo(reads, near);
    else reads.add(place);
  }

  /** Says that an edge between two nodes changes, is added or removed. */
  touch(near: number, far: Node, change: number): void {
    this.#all.touch(near, change);
    this.#first.get(near)?.touch(far, change);
  }

  touchAll(change: number): void {
    this.#all.touchAll(change);
    for (const first of this.#first.values()) first.touchAll(change);
  }

  #firstOf(near: number): FirstPlaces<Node> {
    const known = this.#first.get(near);
    if (known !== undefined) return known;
    const places = new FirstPlaces<Node>(this.#followed);
    this.#followed.add(this.#first, near, places);
    return places;
  }
}
