import type { Relationship } from '../../model/graph-model.js';
import type { Column } from './columns.js';
import { compareStored } from './compare-stored.js';
import { orderedValueOf, type StoredNode, type StoredSource, type StoredValue } from './graph.js';
import { Ints } from './ints.js';
import type { SourceColumn } from './source-column.js';

/** What an edge is made of. */
export interface EdgeParts {
  readonly from: StoredNode;
  readonly to: StoredNode;
  readonly valueOf: (property: string) => StoredValue;
  readonly sources: readonly StoredSource[];
}

/** The edges of one relationship as rows of columns; their order says nothing. */
export class EdgeRows {
  readonly relationship: Relationship;
  /** The properties that edges have here, in the order of the model. */
  readonly names: readonly string[];
  readonly #columns: ReadonlyMap<string, Column>;
  readonly #key: readonly Column[];
  readonly #sources: SourceColumn;
  readonly #from = new Ints();
  readonly #to = new Ints();
  #length = 0;

  constructor(
    relationship: Relationship,
    columns: ReadonlyMap<string, Column>,
    sources: SourceColumn,
  ) {
    this.relationship = relationship;
    this.names = [...columns.keys()];
    this.#columns = columns;
    this.#key = relationship.key.flatMap((name) => columns.get(name) ?? []);
    this.#sources = sources;
  }

  get length(): number {
    return this.#length;
  }

  /** The indexes of the nodes that the edges leave; there may be room after the last. */
  get from(): Int32Array {
    return this.#from.values;
  }

  /** The indexes of the nodes that they come to. */
  get to(): Int32Array {
    return this.#to.values;
  }

  value(row: number, property: string): StoredValue {
    return this.#columns.get(property)?.get(row);
  }

  sources(row: number): readonly StoredSource[] {
    return this.#sources.get(row);
  }

  add({ from, to, valueOf, sources }: EdgeParts): void {
    const row = this.#length;
    this.#from.set(row, from.index);
    this.#to.set(row, to.index);
    for (const [name, column] of this.#columns) column.set(row, valueOf(name));
    this.#sources.set(row, sources);
    this.#length += 1;
  }

  /** Makes one row what another is. */
  copy(from: number, to: number): void {
    if (from === to) return;
    this.#from.set(to, this.#from.get(from));
    this.#to.set(to, this.#to.get(from));
    for (const column of this.#columns.values()) column.set(to, column.get(from));
    this.#sources.set(to, this.#sources.get(from));
  }

  /** Drops the rows from this one on. */
  truncate(length: number): void {
    for (let row = length; row < this.#length; row += 1) {
      for (const column of this.#columns.values()) column.set(row, undefined);
      this.#sources.set(row, []);
    }
    this.#length = length;
  }

  /** Compares what tells parallel edges apart. */
  compareKeys(left: number, right: number): number {
    for (const column of this.#key) {
      const difference = compareStored(
        orderedValueOf(column.get(left)),
        orderedValueOf(column.get(right)),
      );
      if (difference !== 0) return difference;
    }
    return 0;
  }
}
