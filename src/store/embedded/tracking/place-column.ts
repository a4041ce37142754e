import type { FollowedPlaces } from './followed-places.js';
import { Place } from './place.js';
import type { ReadSet } from './read-set.js';

/** An answer gets so many places of one size, then larger ones: checking it must stay cheap. */
const MOST_PLACES = 256;

/** A place of a level has so many bits of the index less than one of the level below. */
const BITS_OF_LEVEL = 8;
/** Those of the last one have 16 million nodes each. */
const LEVELS = 4;

/**
 * One kind of place at each node of a type.
 *
 * An answer that depends on many nodes gets places of 256 nodes with neighboring indexes each, then of 65,536. Indexes
 * are given in the order in which nodes are added, so new nodes do not touch what was read of old ones.
 */
export class PlaceColumn {
  readonly #followed: FollowedPlaces;
  /** Stands for the places of all nodes. */
  readonly #all = new Place();
  /** By level, then by the index of the node without the bits of the level. */
  readonly #levels: readonly Map<number, Place>[] = Array.from({ length: LEVELS }, () => new Map());
  /** The read set that got places of this column last; on which level, and how many of that. */
  #addedTo = 0;
  #level = 0;
  #added = 0;

  constructor(followed: FollowedPlaces) {
    this.#followed = followed;
  }

  /** Adds the place at the node with an index to a read set. */
  addTo(reads: ReadSet, index: number): void {
    if (this.#all.addedTo === reads.number) return;
    if (this.#addedTo !== reads.number) {
      this.#addedTo = reads.number;
      this.#level = 0;
      this.#added = 0;
    }
    const key = keyOn(this.#level, index);
    const places = this.#levels[this.#level];
    if (places?.get(key)?.addedTo === reads.number) return;
    if (places === undefined) {
      // Not reached: there are fewer indexes than the places of the last level have nodes.
      reads.add(this.#all);
    } else if (this.#added === MOST_PLACES) {
      this.#level += 1;
      this.#added = 0;
      this.addTo(reads, index);
    } else {
      this.#added += 1;
      reads.add(this.#followed.follow(places, key));
    }
  }

  /** Adds the places at all nodes, those too that are added later. */
  addAllTo(reads: ReadSet): void {
    reads.add(this.#all);
  }

  /** Says that a change touches the place at the node with an index. */
  touch(index: number, change: number): void {
    this.#all.changedAt = change;
    for (const [level, places] of this.#levels.entries()) {
      const place = places.get(keyOn(level, index));
      if (place !== undefined) place.changedAt = change;
    }
  }

  touchAll(change: number): void {
    this.#all.changedAt = change;
    for (const places of this.#levels) {
      for (const place of places.values()) place.changedAt = change;
    }
  }
}

function keyOn(level: number, index: number): number {
  return index >>> (level * BITS_OF_LEVEL);
}
