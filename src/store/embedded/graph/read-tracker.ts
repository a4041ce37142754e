import type { Direction, EdgeStep, GraphModel, Relationship } from '../../../model/graph-model.js';
import { EdgePlaces } from '../tracking/edge-places.js';
import { type FirstNodes, FirstPlaces } from '../tracking/first-places.js';
import { FollowedPlaces } from '../tracking/followed-places.js';
import { Place } from '../tracking/place.js';
import { ReadSet } from '../tracking/read-set.js';
import { TypePlaces } from '../tracking/type-places.js';
import { areEqual } from './are-equal.js';
import { scalarOf, type StoredNode, type StoredProperties, type StoredValue } from './graph.js';
import type { ChangingEdge, GraphWatcher } from './graph-watcher.js';
import { keyOf } from './key-of.js';

/** Once more places than this are followed, all are forgotten. */
const MOST_PLACES = 500_000;

/** A longer text that is looked up is not followed by itself: whoever asks chooses it, and it would be kept. */
const LONGEST_TEXT = 200;

/** What a graph tells of its changes, and of what is read. */
export interface GraphObservers {
  readonly watchers: readonly GraphWatcher[];
  readonly tracker: ReadTracker;
}

/** The places of the edges of a relationship, by the direction in which they lead from the near node. */
type PlacesByDirection = Readonly<Record<Direction, EdgePlaces<StoredNode>>>;

/**
 * Tells which answers a change of a graph leaves as they are. What reads the graph says from which places; while a
 * read set is current, they are added to it.
 *
 * Only places that were read are followed, so a change costs a look at each that it may touch.
 */
export class ReadTracker implements GraphWatcher {
  /** What is read now; `undefined` while nobody wants to know. */
  #current: ReadSet | undefined;
  #changes = 0;
  #sets = 0;
  readonly #followed = new FollowedPlaces();
  /** Touched when it is not known what has changed. */
  readonly #everything = new Place();
  readonly #anything = new Place();
  readonly #ids = new Place();
  readonly #redirects = new Place();
  readonly #types: ReadonlyMap<string, TypePlaces>;
  readonly #first: ReadonlyMap<string, FirstPlaces<StoredNode>>;
  /** By the index of the relationship. */
  readonly #edges: readonly PlacesByDirection[];

  constructor({ nodeTypes, relationships }: GraphModel) {
    const followed = this.#followed;
    this.#types = new Map([...nodeTypes.keys()].map((type) => [type, new TypePlaces(followed)]));
    this.#first = new Map(
      [...nodeTypes.keys()].map((type) => [type, new FirstPlaces<StoredNode>(followed)]),
    );
    this.#edges = relationships.map(() => ({
      OUT: new EdgePlaces(followed),
      IN: new EdgePlaces(followed),
    }));
  }

  /** Whether anybody wants to know what is read now. */
  get isTracking(): boolean {
    return this.#current !== undefined;
  }

  /** A set for what is read from now on. */
  begin(): ReadSet {
    if (this.#followed.count > MOST_PLACES) this.#forget();
    this.#sets += 1;
    const reads = new ReadSet(this.#sets, this.#changes);
    reads.add(this.#everything);
    return reads;
  }

  /** Reads something, all at once, and adds to a set from where; to none if there is none. */
  track<Result>(reads: ReadSet | undefined, read: () => Result): Result {
    this.#current = reads;
    try {
      return read();
    } finally {
      this.#current = undefined;
    }
  }

  /** The properties of a node are read. */
  readsNode({ type, index }: StoredNode): void {
    if (this.#current !== undefined) this.#typeOf(type.name)?.nodes.addTo(this.#current, index);
  }

  /** An id is looked up that no node has. */
  readsUnknownId(): void {
    this.#current?.add(this.#ids);
  }

  /** All nodes of a type are read. */
  readsMembers(type: string): void {
    const places = this.#typeOf(type);
    if (places !== undefined) this.#current?.add(places.members);
  }

  /** The first nodes of a type in an order are read; what it compares must be said too. */
  readsFirst(type: string, first: FirstNodes<StoredNode>): void {
    if (this.#current === undefined) return;
    const place = this.#first.get(type)?.placeOf(first);
    if (place === undefined) this.readsMembers(type);
    else this.#current.add(place);
  }

  /** A property is read of any nodes of a type. */
  readsProperty(type: string, property: string): void {
    if (this.#current === undefined) return;
    const places = this.#typeOf(type);
    if (places !== undefined) this.#current.add(places.property(property).all);
  }

  /** The nodes of a type with a value are looked up. */
  readsValue(type: string, property: string, key: string | number | boolean): void {
    if (this.#current === undefined) return;
    if (typeof key === 'string' && key.length > LONGEST_TEXT) {
      this.readsMembers(type);
      this.readsProperty(type, property);
      return;
    }
    const places = this.#typeOf(type);
    if (places !== undefined) this.#current.add(places.property(property).withValue(key));
  }

  /** The edges of a node over a relationship are read. */
  readsEdges({ index }: Relationship, direction: Direction, node: number): void {
    if (this.#current !== undefined) this.#edges[index]?.[direction].addTo(this.#current, node);
  }

  /** The edges of a node to the first of its far nodes are read; what the order compares must be said too. */
  readsFirstEdges(
    { relationship, direction }: EdgeStep,
    { index }: StoredNode,
    first: FirstNodes<StoredNode>,
  ): void {
    if (this.#current === undefined) return;
    this.#edges[relationship.index]?.[direction].addFirstTo(this.#current, index, first);
  }

  /** The edges of any nodes over a relationship are read. */
  readsAllEdges({ index }: Relationship): void {
    if (this.#current !== undefined) this.#edges[index]?.OUT.addAllTo(this.#current);
  }

  readsRedirects(): void {
    this.#current?.add(this.#redirects);
  }

  /** Something is read that any change may alter. */
  readsAnything(): void {
    this.#current?.add(this.#anything);
  }

  nodeAdded(node: StoredNode): void {
    const { type, properties } = node;
    const change = this.#begin();
    this.#ids.changedAt = change;
    this.#first.get(type.name)?.touch(node, change);
    const places = this.#typeOf(type.name);
    if (places === undefined) return;
    places.members.changedAt = change;
    for (const [name, property] of places.properties) {
      property.touchValue(keyIn(properties[name]), change);
    }
  }

  nodeChanges(node: StoredNode, next: StoredProperties | undefined): void {
    const { type, index, properties } = node;
    const change = this.#begin();
    if (next === undefined) this.#first.get(type.name)?.touch(node, change);
    const places = this.#typeOf(type.name);
    if (places === undefined) return;
    places.nodes.touch(index, change);
    if (next === undefined) places.members.changedAt = change;
    for (const [name, property] of places.properties) {
      const [from, to] = [properties[name], next?.[name]];
      if (areEqual(from, to)) continue;
      // A node that is removed was read as a member, or through its edges, which were removed before.
      if (next !== undefined) property.all.changedAt = change;
      property.touchValue(keyIn(from), change);
      property.touchValue(keyIn(to), change);
    }
  }

  edgeChanges({ relationship, from, to }: ChangingEdge): void {
    const change = this.#begin();
    const places = this.#edges[relationship.index];
    places?.OUT.touch(from.index, to, change);
    places?.IN.touch(to.index, from, change);
  }

  edgeAdded(): void {
    // It was said before.
  }

  edgeRemoved(): void {
    // It was said before.
  }

  edgesAppended({ index }: Relationship): void {
    const change = this.#begin();
    this.#edges[index]?.OUT.touchAll(change);
    this.#edges[index]?.IN.touchAll(change);
  }

  redirectsChange(): void {
    this.#redirects.changedAt = this.#begin();
  }

  /** Anything may have changed. */
  everythingChanges(): void {
    this.#everything.changedAt = this.#begin();
  }

  /** Begins a change, and returns its number. */
  #begin(): number {
    this.#changes += 1;
    this.#anything.changedAt = this.#changes;
    return this.#changes;
  }

  #typeOf(type: string): TypePlaces | undefined {
    return this.#types.get(type);
  }

  #forget(): void {
    this.everythingChanges();
    this.#followed.forget();
  }
}

/** The key of a value in indexes; none of a list. */
function keyIn(value: StoredValue): string | number | boolean | undefined {
  const scalar = scalarOf(value);
  return scalar === undefined ? undefined : keyOf(scalar);
}
