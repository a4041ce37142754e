import type { Place } from './place.js';

/** That of a reference, and a share of the place and of its entry in a map. */
const BYTES_OF_PLACE = 50;

/** The places from which an answer was read. */
export class ReadSet {
  readonly number: number;
  readonly #since: number;
  readonly #places: Place[] = [];

  /**
   * @param number That of no other set.
   * @param since The number of the last change before the first read.
   */
  constructor(number: number, since: number) {
    this.number = number;
    this.#since = since;
  }

  /** Whether the answer would be the same now: no change since the set was made has touched any of its places. */
  get isCurrent(): boolean {
    for (const { changedAt } of this.#places) if (changedAt > this.#since) return false;
    return true;
  }

  /** Approximately, in bytes; places are shared with other sets. */
  get bytes(): number {
    return this.#places.length * BYTES_OF_PLACE;
  }

  add(place: Place): void {
    // Reads come again and again to the same places, mostly without another set in between.
    if (place.addedTo === this.number) return;
    place.addedTo = this.number;
    this.#places.push(place);
  }
}
