/** A node that a side of a search has come to. */
export interface Reached<Node> {
  readonly node: Node;
  /** How many edges lie between it and the start of the side. */
  readonly level: number;
  /** What it was reached from, each once; nothing at the start. */
  nearer: Nearer<Node> | undefined;
}

/**
 * A node that is one edge nearer to the start, and those told before it. Most are alone, so that a list
 * for each would cost more.
 */
export interface Nearer<Node> {
  readonly reached: Reached<Node>;
  readonly before: Nearer<Node> | undefined;
}

/** What a breadth-first search from one end has come to, level by level. */
export class SearchSide<Node> {
  readonly #reached = new Map<Node, Reached<Node>>();
  #frontier: Reached<Node>[];
  readonly #edgesOf: (node: Node) => number;
  #level = 0;
  #edges = 0;
  #counted = 0;

  /** `edgesOf` tells how many edges must be looked at to go on from a node. */
  constructor(start: Node, edgesOf: (node: Node) => number) {
    this.#edgesOf = edgesOf;
    const reached: Reached<Node> = { node: start, level: 0, nearer: undefined };
    this.#reached.set(start, reached);
    this.#frontier = [reached];
  }

  /** The nodes that are farthest from the start. */
  get frontier(): readonly Reached<Node>[] {
    return this.#frontier;
  }

  /** How far those are. */
  get level(): number {
    return this.#level;
  }

  /** How many edges must be looked at to go on from those of them that have been counted so far. */
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

  /** Goes one level on, and gives the frontier that was. What is next to each of its nodes is to be told to `reach`, node by node. */
  advance(): readonly Reached<Node>[] {
    const left = this.#frontier;
    this.#frontier = [];
    this.#level += 1;
    this.#edges = 0;
    this.#counted = 0;
    return left;
  }

  /** Notes that an edge leads from a node of the frontier that was to another. */
  reach(near: Reached<Node>, node: Node): void {
    const known = this.#reached.get(node);
    if (known === undefined) {
      const reached: Reached<Node> = {
        node,
        level: this.#level,
        nearer: { reached: near, before: undefined },
      };
      this.#reached.set(node, reached);
      this.#frontier.push(reached);
    } else if (known.level === this.#level && known.nearer?.reached !== near) {
      // All edges of one node are told together, so a node that is noted already was noted last.
      known.nearer = { reached: near, before: known.nearer };
    }
  }
}
