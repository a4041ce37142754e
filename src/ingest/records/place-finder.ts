import type { NodeType } from '../../model/graph-model.js';
import type { PlacedIds } from '../../store/placed-writer.js';
import { isIdOf } from '../format/seed-format.js';

/**
 * Finds the places of nodes that edges name in one role, such as where they begin. Edges are printed in order,
 * so that it mostly is the node of the edge before, or the one after that.
 */
export class PlaceFinder {
  readonly #ids: PlacedIds;
  #last = -1;

  constructor(ids: PlacedIds) {
    this.#ids = ids;
  }

  /** The place of the node whose id stands in these bytes; -1 where there is none. */
  find(bytes: Uint8Array, start: number, end: number): number {
    const ids = this.#ids;
    const last = this.#last;
    if (ids.is(last, bytes, start, end)) return last;
    const place = ids.is(last + 1, bytes, start, end) ? last + 1 : ids.find(bytes, start, end);
    if (place !== -1) this.#last = place;
    return place;
  }
}

/** Finds nodes that are values of a property, whose ids must have the form that ids of their type have. */
export class ReferenceFinder {
  readonly #finder: PlaceFinder;
  readonly #target: NodeType;
  /** The places of nodes whose ids have it. */
  readonly #fit = new Set<number>();

  constructor(ids: PlacedIds, target: NodeType) {
    this.#finder = new PlaceFinder(ids);
    this.#target = target;
  }

  /** As `PlaceFinder` does. */
  find(bytes: Buffer, start: number, end: number): number {
    const place = this.#finder.find(bytes, start, end);
    if (place === -1 || this.#fit.has(place)) return place;
    if (!isIdOf(bytes.toString('latin1', start, end), this.#target)) return -1;
    this.#fit.add(place);
    return place;
  }
}
