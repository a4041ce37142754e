import { Place } from './place.js';
import type { ReadSet } from './read-set.js';

/** An answer that depends on more nodes than this depends on all of the column: checking it must stay cheap. */
const MOST_NODES = 256;

/** One kind of place at each node of a type. A place is followed from the first time on that it is read. */
export class PlaceColumn {
  /** Stands for the places of all nodes. */
  readonly #all = new Place();
  /** By the index of the node. */
  readonly #places = new Map<number, Place>();
  /** The read set that got places of this column last, and how many. */
  #addedTo = 0;
  #added = 0;

  /** How many places are followed. */
  get size(): number {
    return this.#places.size;
  }

  /** Adds the place at the node with an index to a read set. */
  addTo(reads: ReadSet, index: number): void {
    if (this.#all.addedTo === reads.number) return;
    if (this.#addedTo !== reads.number) {
      this.#addedTo = reads.number;
      this.#added = 0;
    }
    if (this.#added === MOST_NODES) {
      reads.add(this.#all);
      return;
    }
    const place = this.#placeAt(index);
    if (place.addedTo !== reads.number) this.#added += 1;
    reads.add(place);
  }

  /** Adds the places at all nodes, those too that are added later. */
  addAllTo(reads: ReadSet): void {
    reads.add(this.#all);
  }

  /** Says that a change touches the place at the node with an index. */
  touch(index: number, change: number): void {
    this.#all.changedAt = change;
    const place = this.#places.get(index);
    if (place !== undefined) place.changedAt = change;
  }

  touchAll(change: number): void {
    this.#all.changedAt = change;
    for (const place of this.#places.values()) place.changedAt = change;
  }

  /** Follows none of the places any longer: sets that have one are not told of changes. */
  forget(): void {
    this.#places.clear();
  }

  #placeAt(index: number): Place {
    let place = this.#places.get(index);
    if (place === undefined) this.#places.set(index, (place = new Place()));
    return place;
  }
}
