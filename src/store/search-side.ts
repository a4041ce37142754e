/** A node that a side of a search has reached. */
export interface Reached<Node> {
  readonly node: Node;
  /** Its distance from the start of the side, in edges. */
  readonly level: number;
  /** The nodes from which it was reached, each once; `undefined` at the start. */
  predecessors: Predecessor<Node> | undefined;
}

/** A linked list of nodes one edge nearer to the start. Most have one item, for which an array would cost more. */
interface Predecessor<Node> {
  readonly reached: Reached<Node>;
  readonly next: Predecessor<Node> | undefined;
}

/** One side of a bidirectional breadth-first search: the nodes it has reached, level by level. */
export class SearchSide<Node> {
  readonly #reached = new Map<Node, Reached<Node>>();
  #frontier: Reached<Node>[];
  readonly #edgesOf: (node: Node) => number;
  #level = 0;
  #edges = 0;
  #counted = 0;

  /** `edgesOf` returns how many edges must be visited to expand a node. */
  constructor(start: Node, edgesOf: (node: Node) => number) {
    this.#edgesOf = edgesOf;
    const reached: Reached<Node> = { node: start, level: 0, predecessors: undefined };
    this.#reached.set(start, reached);
    this.#frontier = [reached];
  }

  /** The nodes of the current level, which are farthest from the start. */
  get frontier(): readonly Reached<Node>[] {
    return this.#frontier;
  }

  /** Their distance from the start. */
  get level(): number {
    return this.#level;
  }

  /** How many edges must be visited to expand those nodes of the frontier that have been counted so far. */
  get edges(): number {
    return this.#edges;
  }

  get isCounted(): boolean {
    return this.#counted === this.#frontier.length;
  }

  /** Counts the edges of one more node of the frontier. */
  countNext(): void {
    const next = this.#frontier[this.#counted];
    if (next === undefined) return;
    this.#edges += this.#edgesOf(next.node);
    this.#counted += 1;
  }

  find(node: Node): Reached<Node> | undefined {
    return this.#reached.get(node);
  }

  /**
   * Begins the next level and returns the previous frontier. The caller passes the neighbors of each of its
   * nodes to `reach`, node by node.
   */
  advance(): readonly Reached<Node>[] {
    const left = this.#frontier;
    this.#frontier = [];
    this.#level += 1;
    this.#edges = 0;
    this.#counted = 0;
    return left;
  }

  /** Adds a node that an edge connects to a node of the previous frontier. */
  reach(near: Reached<Node>, node: Node): void {
    const known = this.#reached.get(node);
    if (known === undefined) {
      const reached: Reached<Node> = {
        node,
        level: this.#level,
        predecessors: { reached: near, next: undefined },
      };
      this.#reached.set(node, reached);
      this.#frontier.push(reached);
    } else if (known.level === this.#level && known.predecessors?.reached !== near) {
      // The edges of one node come together, so if `near` has been added, it is the first item.
      known.predecessors = { reached: near, next: known.predecessors };
    }
  }
}
