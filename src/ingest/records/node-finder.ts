import type { NodeType } from '../../model/graph-model.js';
import type { NodeIds } from '../../store/resolved-edge-writer.js';
import { isIdOf } from '../format/seed-format.js';

/**
 * Finds the indexes of nodes that edges name in one role, such as where they begin. Edges are printed in order,
 * so that it mostly is the node of the edge before, or the one after that.
 */
export class NodeFinder {
  readonly #ids: NodeIds;
  #last = -1;

  constructor(ids: NodeIds) {
    this.#ids = ids;
  }

  /** The index of the node whose id stands in these bytes; -1 where there is none. */
  find(bytes: Uint8Array, start: number, end: number): number {
    const ids = this.#ids;
    const last = this.#last;
    if (ids.is(last, bytes, start, end)) return last;
    const index = ids.is(last + 1, bytes, start, end) ? last + 1 : ids.find(bytes, start, end);
    if (index !== -1) this.#last = index;
    return index;
  }
}

/** Finds nodes that are values of a property, whose ids must have the form that ids of their type have. */
export class ReferenceFinder {
  readonly #finder: NodeFinder;
  readonly #target: NodeType;
  /** The indexes of nodes whose ids have it. */
  readonly #fit = new Set<number>();

  constructor(ids: NodeIds, target: NodeType) {
    this.#finder = new NodeFinder(ids);
    this.#target = target;
  }

  /** As `NodeFinder` does. */
  find(bytes: Buffer, start: number, end: number): number {
    const index = this.#finder.find(bytes, start, end);
    if (index === -1 || this.#fit.has(index)) return index;
    if (!isIdOf(bytes.toString('latin1', start, end), this.#target)) return -1;
    this.#fit.add(index);
    return index;
  }
}
