import { CommuniqueError } from '../../kernel/errors.js';
import type { NamedId } from '../../plan/named-id.js';
import { currentId, type Redirects } from '../../model/redirects.js';
import type { PlanScalar, PlanValue, Slot } from '../../plan/value.js';
import type { ValueSource, Variables } from './input.js';

/** How to compute the value of a slot from variables. */
interface SlotRule {
  readonly source: ValueSource;
  /** Checks a raw value and converts it to the value of the plan. */
  readonly convert: (raw: unknown) => PlanValue;
}

/** A slot that holds the id of a node that must exist. */
interface NamedSlot {
  readonly slot: Slot;
  readonly type: string;
  readonly path: string;
}

/** The values of the slots of a question, and the nodes that must exist. */
export interface BoundSlots {
  readonly values: readonly PlanValue[];
  readonly named: readonly NamedId[];
}

/** Computes the values of slots from variables, following redirects. */
export type BindSlots = (variables: Variables, redirects: Redirects) => BoundSlots;

/** Collects the slots of a question while its shape is read. */
export class SlotTable {
  readonly #rules: SlotRule[] = [];
  /** By conversion and source. */
  readonly #shared = new Map<string, Slot>();
  readonly #named: NamedSlot[] = [];
  /** Slots that hold ids, each of which may be that of a merged node. */
  readonly #ids = new Set<Slot>();
  readonly #checks: ((values: readonly PlanValue[]) => void)[] = [];

  add(source: ValueSource, convert: (raw: unknown) => PlanValue): Slot {
    this.#rules.push({ source, convert });
    return this.#rules.length - 1;
  }

  /**
   * The slot of a value that is converted in the way that `conversion` names. Where a request gives the same value
   * twice, as a variable or as a literal, it is in one slot: what two filters name alike is looked up once.
   */
  share(source: ValueSource, conversion: string, convert: (raw: unknown) => PlanValue): Slot {
    const key = `${conversion} ${JSON.stringify(source)}`;
    const known = this.#shared.get(key);
    if (known !== undefined) return known;
    const slot = this.add(source, convert);
    this.#shared.set(key, slot);
    return slot;
  }

  /** Adds a check across several values, which throws if it fails. */
  check(check: (values: readonly PlanValue[]) => void): void {
    this.#checks.push(check);
  }

  /** Declares that a slot holds the id of a node of this type, which must exist. */
  name(slot: Slot, type: string, path: string): void {
    this.#named.push({ slot, type, path });
  }

  /** Declares that a slot holds ids: those of merged nodes are replaced by the ids of the nodes that they stand for. */
  redirect(slot: Slot): void {
    this.#ids.add(slot);
  }

  /** A function that computes the values of all slots from variables. It ignores slots added later. */
  binder(): BindSlots {
    const rules = Object.freeze([...this.#rules]);
    // Constants are converted once; only values that depend on variables are converted on each request.
    const constants = rules.map(({ source, convert }) =>
      isConstant(source) ? convert(rawValue(source, {})) : undefined,
    );
    const checks = Object.freeze([...this.#checks]);
    const named = Object.freeze([...this.#named]);
    const ids = Object.freeze([...this.#ids]);
    return (variables, redirects) => {
      const values = rules.map(
        ({ source, convert }, index) => constants[index] ?? convert(rawValue(source, variables)),
      );
      for (const check of checks) check(values);
      if (redirects.size > 0) {
        for (const slot of ids) values[slot] = currentIds(redirects, values[slot]);
      }
      return { values, named: named.length === 0 ? NONE : namedIds(named, values) };
    };
  }
}

function namedIds(named: readonly NamedSlot[], values: readonly PlanValue[]): readonly NamedId[] {
  return named.map(({ slot, type, path }) => {
    const id = values[slot];
    return { id: typeof id === 'string' ? id : '', type, path };
  });
}

/** An id, or several, of nodes that are there. */
function currentIds(redirects: Redirects, value: PlanValue | undefined): PlanValue {
  if (typeof value === 'string') return currentId(redirects, value);
  if (!Array.isArray(value)) throw new CommuniqueError('INTERNAL', 'expected ids in a slot');
  return value.map((id: PlanScalar) => (typeof id === 'string' ? currentId(redirects, id) : id));
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
