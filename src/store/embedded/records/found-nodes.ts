import { CommuniqueError } from '../../../kernel/errors.js';
import { ROLES } from '../../check-records.js';
import type { StoredNode } from '../graph/graph.js';
import type { Graph } from '../graph/stored-graph.js';

/**
 * Nodes that were found by id while records were checked. Writing the records needs them again in the same
 * order, and finding a node among a million takes longer than everything else.
 */
export class FoundNodes {
  readonly #graph: Graph;
  readonly #nodes: ReadonlyMap<string, StoredNode>;
  readonly #ids: string[] = [];
  readonly #found: (StoredNode | undefined)[] = [];
  #next = 0;
  /** The id last looked up and the node found, by role. */
  readonly #lastId: string[] = [];
  readonly #last: (StoredNode | undefined)[] = [];

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#nodes = graph.nodes;
  }

  /** Finds a node and remembers it for `take`. */
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

  /** The node after the start node last found, if it has this id: a records file is in this order. */
  #nextOf(role: number, id: string): StoredNode | undefined {
    const last = role === ROLES.from ? this.#last[role] : undefined;
    const next = last && this.#graph.nodesByIndex(last.type.name)[last.index + 1];
    return next?.id === id ? next : undefined;
  }

  /** The node with this id: the next one remembered, or else the node is looked up. */
  take(id: string): StoredNode {
    const position = this.#next;
    this.#next += 1;
    const found = this.#ids[position] === id ? this.#found[position] : undefined;
    const node = found ?? this.#nodes.get(id);
    if (node === undefined) throw new CommuniqueError('INTERNAL', `unchecked id ${id}`);
    return node;
  }

  /** Skips so many remembered nodes, which are not needed. */
  skip(count: number): void {
    this.#next += count;
  }
}
