import type { NodeType } from '../../model/graph-model.js';
import type { NodeIds } from '../../store/resolved-edge-writer.js';
import { isIdOf } from '../../model/id-form.js';

/**
 * Finds the indexes of nodes that edges name in one role, such as their start. Edges are sorted, so that it is
 * mostly the node of the previous edge or the one after it.
 */
export class NodeFinder {
  readonly #ids: NodeIds;
  #last = -1;

  constructor(ids: NodeIds) {
    this.#ids = ids;
  }

  /** The index of the node with the id in these bytes; -1 if there is none. */
  find(bytes: Uint8Array, start: number, end: number): number {
    const ids = this.#ids;
    const last = this.#last;
    if (ids.is(last, bytes, start, end)) return last;
    const index = ids.is(last + 1, bytes, start, end) ? last + 1 : ids.find(bytes, start, end);
    if (index !== -1) this.#last = index;
    return index;
  }
}

/** Finds nodes that a property references; their ids must have the form of an id of their type. */
export class ReferenceFinder {
  readonly #finder: NodeFinder;
  readonly #target: NodeType;
  /** The indexes of nodes whose ids were found to have that form. */
  readonly #conforming = new Set<number>();

  constructor(ids: NodeIds, target: NodeType) {
    this.#finder = new NodeFinder(ids);
    this.#target = target;
  }

  /** As `NodeFinder.find`; -1 also if the id does not have that form. */
  find(bytes: Buffer, start: number, end: number): number {
    const index = this.#finder.find(bytes, start, end);
    if (index === -1 || this.#conforming.has(index)) return index;
    if (!isIdOf(bytes.toString('latin1', start, end), this.#target)) return -1;
    this.#conforming.add(index);
    return index;
  }
}
