import { CommuniqueError } from '../../../kernel/errors.js';
import { ROLES } from '../../check-records.js';
import type { StoredNode } from '../graph/graph.js';
import type { Graph } from '../graph/stored-graph.js';

/**
 * Nodes that were found by their ids while records were checked, which are needed again, in the same order,
 * when the records are put: to find a node among a million takes longer than all else.
 */
export class FoundNodes {
  readonly #graph: Graph;
  readonly #nodes: ReadonlyMap<string, StoredNode>;
  readonly #ids: string[] = [];
  readonly #found: (StoredNode | undefined)[] = [];
  #next = 0;
  /** What was looked for last, by role. */
  readonly #lastId: string[] = [];
  readonly #last: (StoredNode | undefined)[] = [];

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#nodes = graph.nodes;
  }

  /** Finds a node, and keeps it. */
  find(id: string, role: number): StoredNode | undefined {
    if (this.#lastId[role] !== id) {
      this.#lastId[role] = id;
      this.#last[role] = this.#nextOf(role, id) ?? this.#nodes.get(id);
    }
    const node = this.#last[role];
    this.#ids.push(id);
    this.#found.push(node);
    return node;
  }

  /** The node after the last one that edges left, if it has this id: a records file has them in order. */
  #nextOf(role: number, id: string): StoredNode | undefined {
    const last = role === ROLES.from ? this.#last[role] : undefined;
    const next = last && this.#graph.nodesOf(last.type.name)[last.index + 1];
    return next?.id === id ? next : undefined;
  }

  /** The node with this id: the next that was kept, or any other. */
  take(id: string): StoredNode {
    const position = this.#next;
    this.#next += 1;
    const kept = this.#ids[position] === id ? this.#found[position] : undefined;
    const node = kept ?? this.#nodes.get(id);
    if (node === undefined) throw new CommuniqueError('INTERNAL', `unchecked id ${id}`);
    return node;
  }

  /** Passes over one that was kept and is not asked for. */
  skip(): void {
    this.#next += 1;
  }
}
