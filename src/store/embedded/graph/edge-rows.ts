import type { Property, Relationship } from '../../../model/graph-model.js';
import type { Column } from './column.js';
import { compareStored } from './compare-stored.js';
import { areEqual } from './are-equal.js';
import { isNode, orderedValueOf, type StoredSource, type StoredValue } from './graph.js';
import { Ints } from './ints.js';
import type { SourceColumn } from './source-column.js';

/** The ends of an empty row. */
const NO_NODE = -1;

/** The edges of one relationship in columns; the order of the rows has no meaning. */
export class EdgeRows {
  readonly relationship: Relationship;
  /** The names of the properties of the edges, in the order of the model. */
  readonly names: readonly string[];
  /** The properties, each with its values. */
  readonly columns: readonly (readonly [Property, Column])[];
  readonly #byName: ReadonlyMap<string, Column>;
  readonly #key: readonly Column[];
  readonly #sources: SourceColumn;
  readonly #from = new Ints();
  readonly #to = new Ints();
  #length = 0;

  constructor(
    relationship: Relationship,
    columns: readonly (readonly [Property, Column])[],
    sources: SourceColumn,
  ) {
    this.relationship = relationship;
    this.names = columns.map(([{ name }]) => name);
    this.columns = columns;
    this.#byName = new Map(columns.map(([{ name }, column]) => [name, column]));
    this.#key = relationship.key.flatMap((name) => this.#byName.get(name) ?? []);
    this.#sources = sources;
  }

  get length(): number {
    return this.#length;
  }

  /** The indexes of the start nodes of the edges; the array may be longer than `length`. */
  get from(): Int32Array {
    return this.#from.values;
  }

  /** The indexes of the end nodes, likewise. */
  get to(): Int32Array {
    return this.#to.values;
  }

  value(row: number, property: string): StoredValue {
    return this.#byName.get(property)?.get(row);
  }

  sources(row: number): readonly StoredSource[] {
    return this.#sources.get(row);
  }

  /** Adds an edge between the nodes at these indexes, without values and sources, and returns its row. */
  add(from: number, to: number): number {
    const row = this.#length;
    this.#from.set(row, from);
    this.#to.set(row, to);
    this.#length += 1;
    return row;
  }

  setSources(row: number, sources: readonly StoredSource[]): void {
    this.#sources.set(row, sources);
  }

  /** Sets the document at this index as the only source. */
  setSource(row: number, document: number, paragraph: number | null): void {
    this.#sources.setOnly(row, document, paragraph);
  }

  /** Overwrites the row `to` with the row `from`. */
  copy(from: number, to: number): void {
    if (from === to) return;
    this.#from.set(to, this.#from.get(from));
    this.#to.set(to, this.#to.get(from));
    for (const [, column] of this.columns) column.set(to, column.get(from));
    this.#sources.set(to, this.#sources.get(from));
  }

  /** Removes all rows but the first `length`. */
  truncate(length: number): void {
    for (let row = length; row < this.#length; row += 1) this.clear(row);
    this.#length = length;
  }

  /** Removes these rows; those after them move up. */
  drop(dropped: ReadonlySet<number>): void {
    let next = 0;
    for (let row = 0; row < this.#length; row += 1) {
      if (dropped.has(row)) continue;
      this.copy(row, next);
      next += 1;
    }
    this.truncate(next);
  }

  /** Empties a row, which keeps its number. */
  clear(row: number): void {
    for (const [, column] of this.columns) column.set(row, undefined);
    this.#sources.set(row, []);
    this.#from.set(row, NO_NODE);
    this.#to.set(row, NO_NODE);
  }

  /** Whether two rows between the same nodes have equal values and sources. */
  areEqual(left: number, right: number): boolean {
    return (
      this.columns.every(([, column]) => areEqual(column.get(left), column.get(right))) &&
      haveSameSources(this.sources(left), this.sources(right))
    );
  }

  /** The rows of edges that one of these documents attests. */
  rowsCiting(documents: ReadonlySet<number>): readonly number[] {
    return this.#sources.rowsCiting(documents, this.#length);
  }

  /** The rows of edges with a property that refers to one of these nodes, which are of one type, by index. */
  rowsReferringTo(type: string, nodes: ReadonlySet<number>): readonly number[] {
    const found = new Set<number>();
    for (const [property, column] of this.columns) {
      if (property.type.kind !== 'Reference' || property.type.target !== type) continue;
      for (let row = 0; row < this.#length; row += 1) {
        const node = column.get(row);
        if (isNode(node) && nodes.has(node.index)) found.add(row);
      }
    }
    return [...found];
  }

  /** Compares the keys of two rows, which distinguish parallel edges. */
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

function haveSameSources(left: readonly StoredSource[], right: readonly StoredSource[]): boolean {
  return (
    left.length === right.length &&
    left.every(
      ({ source, paragraph }, index) =>
        source === right[index]?.source && paragraph === right[index].paragraph,
    )
  );
}
