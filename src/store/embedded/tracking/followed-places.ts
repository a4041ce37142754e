import { Place } from './place.js';

/** The places that changes are told of: each from the first time on that it is read. */
export class FollowedPlaces {
  readonly #filled = new Set<{ clear(): void }>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** The place in a map, which is followed from now on. */
  follow<Key>(places: Map<Key, Place>, key: Key): Place {
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = new Place();
    places.set(key, place);
    this.#filled.add(places);
    this.#count += 1;
    return place;
  }

  /** Follows none of them any longer: sets that have one are not told of changes. */
  forget(): void {
    for (const places of this.#filled) places.clear();
    this.#filled.clear();
    this.#count = 0;
  }
}
