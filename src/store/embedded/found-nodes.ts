import { CommuniqueError } from '../../kernel/errors.js';
import type { StoredNode } from './graph.js';

/**
 * Nodes that were found by their ids while records were checked, which are needed again, in the same order,
 * when the records are put: to find a node among a million takes longer than all else.
 */
export class FoundNodes {
  readonly #nodes: ReadonlyMap<string, StoredNode>;
  readonly #found: (StoredNode | undefined)[] = [];
  #next = 0;

  constructor(nodes: ReadonlyMap<string, StoredNode>) {
    this.#nodes = nodes;
  }

  /** Finds a node, and keeps it. */
  look(id: string): StoredNode | undefined {
    const node = this.#nodes.get(id);
    this.#found.push(node);
    return node;
  }

  /** The node with this id: the next that was kept, or any other. */
  take(id: string): StoredNode {
    const kept = this.#found[this.#next];
    this.#next += 1;
    const node = kept?.id === id ? kept : this.#nodes.get(id);
    if (node === undefined) throw new CommuniqueError('INTERNAL', `unchecked id ${id}`);
    return node;
  }

  /** Passes over one that was kept and is not asked for. */
  skip(): void {
    this.#next += 1;
  }
}
