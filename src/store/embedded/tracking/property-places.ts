import { Place } from './place.js';

/** A value, as an index has it. */
type Key = string | number | boolean;

/** The places of one property of a type. */
export class PropertyPlaces {
  /** The values that the nodes have. */
  readonly all = new Place();
  /** Which nodes have a value, by value. */
  readonly #byValue = new Map<Key, Place>();

  /** How many values are followed. */
  get size(): number {
    return this.#byValue.size;
  }

  withValue(key: Key): Place {
    let place = this.#byValue.get(key);
    if (place === undefined) this.#byValue.set(key, (place = new Place()));
    return place;
  }

  /** Says that a change gives a value to a node, or takes it from one. */
  touchValue(key: Key | undefined, change: number): void {
    const place = key === undefined ? undefined : this.#byValue.get(key);
    if (place !== undefined) place.changedAt = change;
  }

  /** Follows none of the values any longer. */
  forget(): void {
    this.#byValue.clear();
  }
}
