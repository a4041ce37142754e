import type { NamedId } from '../../plan/named-id.js';
import type { PlanValue, Slot } from '../../plan/value.js';
import type { ValueSource, Variables } from './input.js';

/** How the value of a slot comes about, for any variables. */
interface SlotRule {
  readonly source: ValueSource;
  /** Checks a raw value and turns it into what the plan compares with. */
  readonly convert: (raw: unknown) => PlanValue;
}

/** A slot that holds the id of a node without which the question means nothing. */
interface NamedSlot {
  readonly slot: Slot;
  readonly type: string;
  readonly place: string;
}

/** What the slots of a question stand for, and the nodes that it is built on. */
export interface BoundSlots {
  readonly values: readonly PlanValue[];
  readonly named: readonly NamedId[];
}

/** Gathers the values that a question asks about, while its shape is read. */
export class SlotTable {
  readonly #rules: SlotRule[] = [];
  readonly #named: NamedSlot[] = [];
  readonly #checks: ((values: readonly PlanValue[]) => void)[] = [];

  add(source: ValueSource, convert: (raw: unknown) => PlanValue): Slot {
    this.#rules.push({ source, convert });
    return this.#rules.length - 1;
  }

  /** Adds what several values must be to one another; it throws where they are not. */
  check(check: (values: readonly PlanValue[]) => void): void {
    this.#checks.push(check);
  }

  /** Notes that a slot holds the id of a node of this type, without which the question means nothing. */
  name(slot: Slot, type: string, place: string): void {
    this.#named.push({ slot, type, place });
  }

  /** Binds variables: gives the values of all slots. The function stays valid when slots are added. */
  binder(): (variables: Variables) => BoundSlots {
    const rules = Object.freeze([...this.#rules]);
    // Constants are converted once; only what depends on variables is converted for each request.
    const constants = rules.map(({ source, convert }) =>
      isConstant(source) ? convert(rawValue(source, {})) : undefined,
    );
    const checks = Object.freeze([...this.#checks]);
    const named = Object.freeze([...this.#named]);
    return (variables) => {
      const values = rules.map(
        ({ source, convert }, index) => constants[index] ?? convert(rawValue(source, variables)),
      );
      for (const check of checks) check(values);
      return { values, named: named.length === 0 ? NONE : namedIds(named, values) };
    };
  }
}

function namedIds(named: readonly NamedSlot[], values: readonly PlanValue[]): readonly NamedId[] {
  return named.map(({ slot, type, place }) => {
    const id = values[slot];
    return { id: typeof id === 'string' ? id : '', type, place };
  });
}

const NONE: readonly NamedId[] = Object.freeze([]);

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
