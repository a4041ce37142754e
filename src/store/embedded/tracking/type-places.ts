import { Place } from './place.js';
import { PlaceColumn } from './place-column.js';
import { PropertyPlaces } from './property-places.js';

/** The places of the nodes of one type. */
export class TypePlaces {
  /** Which nodes there are. */
  readonly members = new Place();
  /** The properties of each node, and whether it is there. */
  readonly nodes = new PlaceColumn();
  readonly #properties = new Map<string, PropertyPlaces>();

  /** How many places are followed. */
  get size(): number {
    let size = this.nodes.size;
    for (const places of this.#properties.values()) size += places.size;
    return size;
  }

  /** The properties that are followed. */
  get properties(): Iterable<readonly [name: string, places: PropertyPlaces]> {
    return this.#properties;
  }

  property(name: string): PropertyPlaces {
    let places = this.#properties.get(name);
    if (places === undefined) this.#properties.set(name, (places = new PropertyPlaces()));
    return places;
  }

  forget(): void {
    this.nodes.forget();
    for (const places of this.#properties.values()) places.forget();
  }
}
