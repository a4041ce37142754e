import type { PlanValue } from '../../../plan/value.js';

/** An aggregating function; `COUNT {}` is none. Names of a model hold no parentheses. */
const AGGREGATE = /\b(?:count|min|max|sum)\(/u;

/** The values of a row, which a statement gives in a list; each expression stands in it once. */
export class RowShape {
  readonly #expressions: string[] = [];
  readonly #rows = new Map<number, string>();

  /** The place at which the value of an expression will stand. */
  add(expression: string): number {
    const known = this.#expressions.indexOf(expression);
    if (known >= 0) return known;
    this.#expressions.push(expression);
    return this.#expressions.length - 1;
  }

  /** The place of the rows that clauses return, as one list. */
  addRows(clauses: string): number {
    const at = this.add(`COLLECT { ${clauses} }`);
    this.#rows.set(at, clauses);
    return at;
  }

  /** The clauses of the rows, where there is nothing else in this row. */
  get onlyRows(): string | undefined {
    return this.#expressions.length === 1 ? this.#rows.get(0) : undefined;
  }

  get expressions(): readonly string[] {
    return this.#expressions;
  }

  /**
   * The clauses that give the values as a list: `RETURN [n1.id, n1.name]`.
   *
   * Cypher takes an expression with an aggregating function in it for an aggregation of its own row,
   * however deep in a subquery the function stands, and refuses it beside others. So such expressions
   * are computed one step before; `variables` are what the others still need.
   */
  toReturn(variables: readonly string[], fresh: () => string): string {
    const lifted = new Map<string, string>();
    for (const expression of this.#expressions) {
      if (AGGREGATE.test(expression)) lifted.set(expression, fresh());
    }
    const values = this.#expressions.map((expression) => lifted.get(expression) ?? expression);
    const columns = [...lifted].map(([expression, name]) => `${expression} AS ${name}`);
    const before = lifted.size === 0 ? '' : `WITH ${[...variables, ...columns].join(', ')} `;
    return `${before}RETURN [${values.join(', ')}]`;
  }
}

/** The values of one row, as the driver gives them. */
export type RawRow = readonly unknown[];

/** Makes a part of an answer of the values of a row, and of those that the plan asks about. */
export type Decoder<Part> = (row: RawRow, values: readonly PlanValue[]) => Part;
