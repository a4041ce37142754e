import type { GraphModel } from '../../../model/graph-model.js';
import type { PlanValue, Slot } from '../../../plan/value.js';
import type { AccessPath } from './access-path.js';
import type { Parameter, ParameterForm } from './parameters.js';
import { type NonconformingWriter, nonconformingWriter } from '../../nonconforming-value.js';
import type { Statistics } from './statistics.js';
import type { PropertyNames } from '../encoding/projection.js';
import type { ValueProperty } from '../encoding/scalar-reader.js';
import { propertyWriter, type RawWriter, writeRaw } from '../encoding/write-value.js';

/** Which values of a cursor are null: a comparison with null has another text. */
export type CursorNulls = (slot: Slot) => readonly boolean[];

export interface CompilerOptions {
  /**
   * Whether functions are guarded against values that they cannot take, and sums against overflow. It
   * costs time, and is rarely needed.
   */
  readonly isCareful: boolean;
  /** Whether a nonconforming value is reported where it would be in the answer; else the read fails. */
  readonly marksNonconforming: boolean;
}

/** What a statement is compiled for: others of the same plan differ in it. */
export interface CompilerContext {
  readonly cursorNulls: CursorNulls;
  readonly statistics: Statistics;
  readonly access: AccessPath;
}

/** For data that conforms to the schema. */
export const PLAIN: CompilerOptions = { isCareful: false, marksNonconforming: false };

/**
 * The state in which one statement is compiled: fresh names, the parameters used so far, and the nodes
 * and sets of nodes that are looked up once, before everything else.
 */
export class Compiler {
  readonly model: GraphModel;
  readonly cursorNulls: CursorNulls;
  readonly statistics: Statistics;
  readonly access: AccessPath;
  /** The writer of values of a property; of a value that no property declares, as in a tally, if absent. */
  readonly writerOf: (property: ValueProperty | undefined) => RawWriter;
  readonly nonconforming: NonconformingWriter;
  readonly isCareful: boolean;
  readonly #parameters = new Map<string, Parameter>();
  readonly #propertyNames: string[][] = [];
  #propertyLists = 0;
  readonly #ones = new Map<string, string>();
  readonly #sets = new Map<string, string>();
  readonly #dependentSets = new Map<string, string>();
  #used = 0;

  constructor(
    model: GraphModel,
    { isCareful, marksNonconforming }: CompilerOptions,
    { cursorNulls, statistics, access }: CompilerContext,
  ) {
    this.model = model;
    this.cursorNulls = cursorNulls;
    this.statistics = statistics;
    this.access = access;
    this.isCareful = isCareful;
    const nonconforming = nonconformingWriter({ marks: marksNonconforming });
    this.nonconforming = nonconforming;
    this.writerOf = (property) =>
      property === undefined ? writeRaw : propertyWriter(property, model, nonconforming);
  }

  /** A variable name that the statement does not use yet. */
  fresh(stem: 'n' | 'r' | 'k' | 'x'): string {
    this.#used += 1;
    return `${stem}${this.#used}`;
  }

  /**
   * Compiles alternatives of which a statement takes one, or the union: they may use the same variables, so equal
   * ones give equal texts.
   */
  eachApart<Item, Part>(items: readonly Item[], compile: (item: Item) => Part): readonly Part[] {
    const [used, lists] = [this.#used, this.#propertyLists];
    let [mostUsed, mostLists] = [used, lists];
    const parts = items.map((item) => {
      [this.#used, this.#propertyLists] = [used, lists];
      const part = compile(item);
      mostUsed = Math.max(mostUsed, this.#used);
      mostLists = Math.max(mostLists, this.#propertyLists);
      return part;
    });
    [this.#used, this.#propertyLists] = [mostUsed, mostLists];
    return parts;
  }

  /**
   * The parameter that carries the value of a slot in this form: `$p.v0_key`. They are numbered by their first use,
   * since slots are numbered in the order of the request.
   */
  parameter(slot: Slot, form: ParameterForm): string {
    const key = `${slot} ${JSON.stringify(form)}`;
    const known = this.#parameters.get(key);
    const name = known?.name ?? `v${this.#parameters.size}_${suffixOf(form)}`;
    this.#parameters.set(key, { name, slot, form });
    return `$p.${name}`;
  }

  /**
   * The parameter with the names of the properties that are read of a variable, which are added to its list. Of
   * alternatives, those in the same place share it.
   */
  propertyNames(): PropertyNames {
    const index = this.#propertyLists;
    this.#propertyLists += 1;
    const names = (this.#propertyNames[index] ??= []);
    return { parameter: `$p.f${index}`, names };
  }

  /** The variable of the one node with a label and a property, null if there is none: `:Topic {id: $p.v0_value}`. */
  one(description: string): string {
    return this.#name(this.#ones, 'o', description);
  }

  /** The variable of a set of nodes; the same expression is looked up once. */
  set(expression: string): string {
    return this.#name(this.#sets, 's', expression);
  }

  /** The same for a set whose expression may use nodes and sets that are looked up before. */
  dependentSet(expression: string): string {
    return this.#name(this.#dependentSets, 'm', expression);
  }

  #name(names: Map<string, string>, stem: 'o' | 's' | 'm', expression: string): string {
    const name = names.get(expression) ?? `${stem}${names.size}`;
    names.set(expression, name);
    return name;
  }

  /** The clauses that look up nodes and sets; empty if there are none. */
  get prologue(): string {
    const matches = [...this.#ones].map(
      ([description, name]) => `OPTIONAL MATCH (${name}${description}) `,
    );
    const sets = [...this.#sets].map(([expression, name]) => `${expression} AS ${name}`);
    const computed = [
      ...(sets.length === 0 ? [] : [sets.join(', ')]),
      ...[...this.#dependentSets].map(([expression, name]) => `${expression} AS ${name}`),
    ].map((column, index) => `WITH ${matches.length + index === 0 ? '' : '*, '}${column} `);
    return [...matches, ...computed].join('');
  }

  get parameters(): readonly Parameter[] {
    const names = this.#propertyNames.map((properties, index) => ({
      name: `f${index}`,
      properties,
    }));
    return [...this.#parameters.values(), ...names];
  }
}

/** One suffix for both numbers of rows: a request for `hasNextPage` is to change nothing else. */
function suffixOf(form: ParameterForm): string {
  if (form === 'rowsAndOne') return 'rows';
  if (typeof form !== 'object') return form;
  return 'cursor' in form ? String(form.cursor) : `${form.position}${form.form}`;
}

/** Which values of the cursor in each slot are null. */
export function cursorNullsOf(values: readonly PlanValue[]): CursorNulls {
  return (slot) => {
    const value = values[slot];
    return typeof value === 'object' && 'kind' in value
      ? value.position.map((each) => each === null)
      : [];
  };
}
