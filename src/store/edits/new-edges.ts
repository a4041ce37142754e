import type { Direction, Relationship } from '../../model/graph-model.js';
import type { EdgeRecord } from '../../model/record.js';

/** An edge that is not in the graph; `after` is absent while it is removed again. */
export interface NewEdge extends Pick<EdgeRecord, 'from' | 'to'> {
  readonly relationship: Relationship;
  readonly after: EdgeRecord | undefined;
}

/** Finds new edges by their ends. Most drafts never ask, so the index is made by the first question. */
export class NewEdges {
  /** Those that are not in the index yet. */
  readonly #waiting: NewEdge[] = [];
  /** By id, and by id with relationship and direction. */
  readonly #byEnd = new Map<string, NewEdge[]>();

  add(edge: NewEdge): void {
    this.#waiting.push(edge);
  }

  /** Those that start or end at a node. */
  of(id: string): readonly EdgeRecord[] {
    return this.#at(id);
  }

  /** Those of a node over a relationship. */
  at(id: string, relationship: Relationship, direction: Direction): readonly EdgeRecord[] {
    return this.#at(endKey(relationship, direction, id));
  }

  #at(key: string): readonly EdgeRecord[] {
    for (const edge of this.#waiting.splice(0)) this.#index(edge);
    return (this.#byEnd.get(key) ?? []).flatMap(({ after }) => after ?? []);
  }

  #index(edge: NewEdge): void {
    const { relationship, from, to } = edge;
    const keys = [endKey(relationship, 'OUT', from), endKey(relationship, 'IN', to), from];
    if (to !== from) keys.push(to);
    for (const key of keys) {
      const known = this.#byEnd.get(key);
      if (known === undefined) this.#byEnd.set(key, [edge]);
      else known.push(edge);
    }
  }
}

/** No id of a node has a space. */
function endKey({ index }: Relationship, direction: Direction, id: string): string {
  return `${index} ${direction} ${id}`;
}
