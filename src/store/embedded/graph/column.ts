import type { Property } from '../../../model/graph-model.js';
import { isNode, scalarOf, type StoredNode, type StoredScalar, type StoredValue } from './graph.js';
import { Ints } from './ints.js';
import { keyOf } from './key-of.js';

/** The values of one property of all edges of a relationship, by the row of the edge. */
export interface Column {
  get(row: number): StoredValue;
  set(row: number, value: StoredValue): void;
}

/** Creates the most compact column for a property; `nodesByIndex` returns the nodes of a type. */
export function createColumn(
  { type, list }: Property,
  nodesByIndex: (type: string) => readonly (StoredNode | undefined)[],
): Column {
  if (list) return new PlainColumn();
  switch (type.kind) {
    case 'Reference':
      return new ReferenceColumn(nodesByIndex(type.target));
    case 'Int':
    case 'Float':
      return new NumberColumn();
    case 'Enum':
    case 'Boolean':
    case 'PartialDate':
      return new DictionaryColumn();
    case 'ID':
    case 'String':
      return new PlainColumn();
  }
}

/** Nodes, stored as their index plus 1; 0 if there is none. */
class ReferenceColumn implements Column {
  readonly #nodes: readonly (StoredNode | undefined)[];
  readonly #indexes = new Ints();

  constructor(nodes: readonly (StoredNode | undefined)[]) {
    this.#nodes = nodes;
  }

  get(row: number): StoredNode | undefined {
    return this.#nodes[this.#indexes.get(row) - 1];
  }

  set(row: number, value: StoredValue): void {
    this.#indexes.set(row, isNode(value) ? value.index + 1 : 0);
  }
}

/** Values with few distinct ones: each is stored once and rows have its code. */
class DictionaryColumn implements Column {
  readonly #codes = new Ints();
  readonly #values: (StoredScalar | undefined)[] = [undefined];
  readonly #known = new Map<string | number | boolean, number>();

  get(row: number): StoredScalar | undefined {
    return this.#values[this.#codes.get(row)];
  }

  set(row: number, value: StoredValue): void {
    const scalar = scalarOf(value);
    this.#codes.set(row, scalar === undefined ? 0 : this.#codeOf(scalar));
  }

  #codeOf(value: StoredScalar): number {
    const key = keyOf(value);
    let code = this.#known.get(key);
    if (code === undefined) {
      code = this.#values.length;
      this.#values.push(value);
      this.#known.set(key, code);
    }
    return code;
  }
}

/** Numbers; NaN if there is none. */
class NumberColumn implements Column {
  #values = new Float64Array(0);

  get(row: number): number | undefined {
    const value = this.#values[row];
    return value === undefined || Number.isNaN(value) ? undefined : value;
  }

  set(row: number, value: StoredValue): void {
    if (row >= this.#values.length) {
      if (value === undefined) return;
      const grown = new Float64Array(Math.max(16, 2 * row)).fill(NaN);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[row] = typeof value === 'number' ? value : NaN;
  }
}

/** Values in a plain array. */
class PlainColumn implements Column {
  readonly #values: StoredValue[] = [];

  get(row: number): StoredValue {
    return this.#values[row];
  }

  set(row: number, value: StoredValue): void {
    if (row >= this.#values.length) {
      if (value === undefined) return;
      // An array with holes would be slow.
      while (this.#values.length < row) this.#values.push(undefined);
    }
    this.#values[row] = value;
  }
}
