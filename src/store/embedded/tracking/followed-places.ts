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
    this.add(places, key, place);
    return place;
  }

  /** Adds a place, or what has it, to a map, in place of the one that is there. */
  add<Key, Value>(places: Map<Key, Value>, key: Key, value: Value): void {
    if (!places.has(key)) this.#count += 1;
    places.set(key, value);
    this.#filled.add(places);
  }

  /** Follows none of them any longer: sets that have one are not told of changes. */
  forget(): void {
    for (const places of this.#filled) places.clear();
    this.#filled.clear();
    this.#count = 0;
  }
}
