import type { FollowedPlaces } from './followed-places.js';
import { Place } from './place.js';
import { PlaceColumn } from './place-column.js';
import { PropertyPlaces } from './property-places.js';

/** The places of the nodes of one type. */
export class TypePlaces {
  /** Which nodes there are. */
  readonly members = new Place();
  /** The properties of each node, and whether it is there. */
  readonly nodes: PlaceColumn;
  readonly #followed: FollowedPlaces;
  readonly #properties = new Map<string, PropertyPlaces>();

  constructor(followed: FollowedPlaces) {
    this.nodes = new PlaceColumn(followed);
    this.#followed = followed;
  }

  /** The properties that are followed. */
  get properties(): Iterable<readonly [name: string, places: PropertyPlaces]> {
    return this.#properties;
  }

  property(name: string): PropertyPlaces {
    let places = this.#properties.get(name);
    if (places === undefined)
      this.#properties.set(name, (places = new PropertyPlaces(this.#followed)));
    return places;
  }
}
