/** What is kept takes room for its name too. */
const ROOM_OF_NAME = 256;

/** Names whose worth is counted at once. */
const MOST_COUNTED = 4096;

/** What something rests on: it holds until a node of the type, or an edge of the relationship, changes. */
export interface Basis {
  /** `undefined`: any type. */
  readonly type: string | undefined;
  /** The index of the relationship; `undefined`: none. */
  readonly relationship: number | undefined;
}

interface Entry<Made> {
  readonly made: Made;
  readonly basis: Basis;
}

/** What was made of the graph to be used again, by name. Past its bound all of it is forgotten, so that no client can fill the memory. */
export class Kept<Made extends { readonly room: number }> {
  readonly #most: number;
  readonly #entries = new Map<string, Entry<Made>>();
  readonly #spent = new Map<string, number>();
  #room = 0;

  /** `most` is the room that all may take up together. */
  constructor(most: number) {
    this.#most = most;
  }

  get(name: string): Made | undefined {
    return this.#entries.get(name)?.made;
  }

  /**
   * Counts work that was done for want of it. `true` once that comes to the price of making it: whatever
   * is asked later, no more than twice the least work is done.
   */
  isDue(name: string, work: number, price: number): boolean {
    const spent = (this.#spent.get(name) ?? 0) + work;
    if (this.#spent.size >= MOST_COUNTED) this.#spent.clear();
    this.#spent.set(name, spent);
    return spent >= price;
  }

  keep(name: string, basis: Basis, made: Made): Made {
    const room = made.room + ROOM_OF_NAME;
    if (this.#room + room > this.#most) {
      this.#entries.clear();
      this.#room = 0;
    }
    this.#entries.set(name, { made, basis });
    this.#room += room;
    this.#spent.delete(name);
    return made;
  }

  /** Forgets what rests on nodes of these types or on edges of these relationships, by index. */
  forget(types: ReadonlySet<string>, relationships: ReadonlySet<number>): void {
    for (const [name, { made, basis }] of this.#entries) {
      const { type, relationship = -1 } = basis;
      if (type !== undefined && !types.has(type) && !relationships.has(relationship)) continue;
      this.#entries.delete(name);
      this.#room -= made.room + ROOM_OF_NAME;
    }
  }
}
