import type { FollowedPlaces } from './followed-places.js';
import { Place } from './place.js';

/** A value, as an index has it. */
type Key = string | number | boolean;

/** The places of one property of a type. */
export class PropertyPlaces {
  readonly #followed: FollowedPlaces;
  /** The values that the nodes have. */
  readonly all = new Place();
  /** Which nodes have a value, by value. */
  readonly #byValue = new Map<Key, Place>();

  constructor(followed: FollowedPlaces) {
    this.#followed = followed;
  }

  withValue(key: Key): Place {
    return this.#followed.follow(this.#byValue, key);
  }

  /** Says that a change gives a value to a node, or takes it from one. */
  touchValue(key: Key | undefined, change: number): void {
    const place = key === undefined ? undefined : this.#byValue.get(key);
    if (place !== undefined) place.changedAt = change;
  }
}
