import type { PlanValue } from '../../../plan/value.js';

/** An aggregating function, not the subquery `COUNT {}`. Names of a model hold no parentheses. */
const AGGREGATE = /\b(?:count|min|max|sum)\(/u;

/**
 * What a statement returns for each row, as one list without duplicates: the values of expressions, then those of
 * properties.
 */
export class Projection {
  readonly #expressions: string[] = [];
  readonly #rows = new Map<number, string>();
  /** By variable. */
  readonly #properties = new Map<string, PropertyRead>();

  /** Adds an expression, and gives the index of its value in the row. */
  add(expression: string): number {
    const known = this.#expressions.indexOf(expression);
    if (known >= 0) return known;
    this.#expressions.push(expression);
    return this.#expressions.length - 1;
  }

  /**
   * Adds a property of the node or the edge in a variable, and gives its reader, to be used once the statement has
   * been compiled. Those of one variable are one expression, with their names in a parameter: its text does not depend
   * on which are selected.
   */
  addProperty(variable: string, property: string, parameters: PropertyParameters): RawReader {
    const read = this.#properties.get(variable) ?? this.#readProperties(variable, parameters);
    if (!read.names.includes(property)) read.names.push(property);
    const index = read.names.indexOf(property);
    return (row) => row[(read.start ??= this.#startOf(read)) + index];
  }

  #readProperties(variable: string, parameters: PropertyParameters): PropertyRead {
    const read = { ...parameters.propertyNames(), start: undefined };
    this.#properties.set(variable, read);
    return read;
  }

  /** Adds the rows that clauses return, as one list, and gives its index in the row. */
  addRows(clauses: string): number {
    const at = this.add(`COLLECT { ${clauses} }`);
    this.#rows.set(at, clauses);
    return at;
  }

  /** The clauses given to `addRows`, if the row holds nothing else. */
  get onlyRows(): string | undefined {
    const isOnly = this.#expressions.length === 1 && this.#properties.size === 0;
    return isOnly ? this.#rows.get(0) : undefined;
  }

  /** Without those that read properties. */
  get expressions(): readonly string[] {
    return this.#expressions;
  }

  /**
   * The clauses that return the row: `RETURN [COUNT { … }] + [k IN $p.f0 | n1[k]]`.
   *
   * The row is one flat list, since the driver makes an array with room for 17 values of each list that it receives.
   *
   * Cypher treats an expression that contains an aggregating function, however deep in a subquery, as
   * an aggregation of the row itself, and rejects it beside other expressions. Such expressions are
   * therefore computed in a `WITH` before; `variables` are what the other expressions still need.
   */
  toReturn(variables: readonly string[], fresh: () => string): string {
    const lifted = new Map<string, string>();
    for (const expression of this.#expressions) {
      if (AGGREGATE.test(expression)) lifted.set(expression, fresh());
    }
    const values = this.#expressions.map((expression) => lifted.get(expression) ?? expression);
    const columns = [...lifted].map(([expression, name]) => `${expression} AS ${name}`);
    const before = lifted.size === 0 ? '' : `WITH ${[...variables, ...columns].join(', ')} `;
    const properties = [...this.#properties].map(
      ([variable, { parameter }]) => `[k IN ${parameter} | ${variable}[k]]`,
    );
    const lists = values.length === 0 && properties.length > 0 ? [] : [`[${values.join(', ')}]`];
    return `${before}RETURN ${[...lists, ...properties].join(' + ')}`;
  }

  /** Where the values of a list of properties start in the row. */
  #startOf(sought: PropertyRead): number {
    let start = this.#expressions.length;
    for (const read of this.#properties.values()) {
      if (read === sought) break;
      start += read.names.length;
    }
    return start;
  }
}

/** A parameter with the names of properties, and the list of them, which grows until the statement is compiled. */
export interface PropertyNames {
  readonly parameter: string;
  readonly names: string[];
}

interface PropertyParameters {
  propertyNames(): PropertyNames;
}

/** The properties that are read of one variable. */
interface PropertyRead extends PropertyNames {
  /** Where their values start in the row. Only known, and asked for, when the lists before it do not grow any more. */
  start: number | undefined;
}

/** Reads one value of a row, as the driver returns it. */
export type RawReader = (row: RawRow) => unknown;

/** The values of one row, as the driver returns them. */
export type RawRow = readonly unknown[];

/** Turns the values of a row, and those bound to the plan, into a part of the answer. */
export type Decoder<Part> = (row: RawRow, values: readonly PlanValue[]) => Part;
