import type { PlanValue, Slot } from '../../plan/value.js';
import type { ValueSource, Variables } from './input.js';

/** How the value of a slot comes about, for any variables. */
interface SlotRule {
  readonly source: ValueSource;
  /** Checks a raw value and turns it into what the plan compares with. */
  readonly convert: (raw: unknown) => PlanValue;
}

/** Gathers the values that a question asks about, while its shape is read. */
export class SlotTable {
  readonly #rules: SlotRule[] = [];
  readonly #checks: ((values: readonly PlanValue[]) => void)[] = [];

  add(source: ValueSource, convert: (raw: unknown) => PlanValue): Slot {
    this.#rules.push({ source, convert });
    return this.#rules.length - 1;
  }

  /** Adds what several values must be to one another; it throws where they are not. */
  check(check: (values: readonly PlanValue[]) => void): void {
    this.#checks.push(check);
  }

  /** Binds variables: gives the values of all slots. The function stays valid when slots are added. */
  binder(): (variables: Variables) => readonly PlanValue[] {
    const rules = Object.freeze([...this.#rules]);
    // Constants are converted once; only what depends on variables is converted for each request.
    const constants = rules.map(({ source, convert }) =>
      isConstant(source) ? convert(rawValue(source, {})) : undefined,
    );
    const checks = Object.freeze([...this.#checks]);
    return (variables) => {
      const values = rules.map(
        ({ source, convert }, index) => constants[index] ?? convert(rawValue(source, variables)),
      );
      for (const check of checks) check(values);
      return values;
    };
  }
}

function isConstant(source: ValueSource): boolean {
  return source.kind === 'list' ? source.items.every(isConstant) : source.kind === 'constant';
}

function rawValue(source: ValueSource, variables: Variables): unknown {
  switch (source.kind) {
    case 'constant':
      return source.value;
    case 'variable':
      return variables[source.name];
    case 'list':
      return source.items.map((item) => rawValue(item, variables));
  }
}
