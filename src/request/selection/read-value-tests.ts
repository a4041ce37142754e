import { assertNever, CommuniqueError } from '../../kernel/errors.js';
import type { PartialDate } from '../../model/partial-date.js';
import type { ValueTest } from '../../plan/filter.js';
import { isOperator, type Operator, takes } from '../../plan/operators.js';
import type { PlanValue, Slot, ValueKind } from '../../plan/value.js';
import { spanBetween } from './span-between.js';
import {
  boundConverter,
  foldedConverter,
  listConverter,
  valueConverter,
} from './value-converters.js';
import {
  expectConstant,
  expectObject,
  expectSource,
  type Input,
  type NullMeaning,
} from './input.js';
import type { Reader } from './reader.js';

/** Reads the filter of one value: every given operator is a test, and all must pass. */
export function readValueTests(
  reader: Reader,
  input: Input,
  kind: ValueKind,
  path: string,
  meaning: NullMeaning,
): readonly ValueTest[] {
  return [...expectObject(input, path, meaning)].map(([operator, value]) => {
    const inner = `${path}.${operator}`;
    if (!isOperator(operator)) throw new CommuniqueError('INTERNAL', `${inner}: unknown operator`);
    return readValueTest(reader, operator, value, { kind, path: inner, meaning });
  });
}

/** A value to be tested: its kind, the path of its filter, and what null may mean there. */
interface Tested {
  readonly kind: ValueKind;
  readonly path: string;
  readonly meaning: NullMeaning;
}

function readValueTest(
  reader: Reader,
  operator: Operator,
  input: Input,
  { kind, path, meaning }: Tested,
): ValueTest {
  if (takes(operator, 'value')) {
    const source = expectSource(input, path, meaning);
    const isEquality = operator === 'eq' || operator === 'ne';
    return {
      kind: operator,
      value: isEquality
        ? reader.slots.share(source, kind, valueConverter(kind, path))
        : reader.slots.share(source, `bound ${kind}`, boundConverter(kind, path)),
    };
  }
  if (takes(operator, 'values')) {
    const source = expectSource(input, path, meaning);
    const values = reader.slots.share(source, `list ${kind}`, listConverter(kind, path));
    return { kind: operator, values };
  }
  if (takes(operator, 'text')) {
    const source = expectSource(input, path, meaning);
    return { kind: operator, value: reader.slots.share(source, 'folded', foldedConverter) };
  }
  if (takes(operator, 'span')) {
    const fields = expectObject(input, path, meaning);
    const [from, to] = ['from', 'to'].map((bound) => {
      const value = fields.get(bound);
      return value && readValue(reader, value, kind, `${path}.${bound}`);
    });
    reader.slots.check((values) => {
      const found = spanBetween(dateAt(values, from), dateAt(values, to));
      if (found.kind === 'reversed') {
        throw new CommuniqueError('BAD_FILTER', `${path}: ${found.message}`);
      }
    });
    return { kind: operator, from, to };
  }
  if (takes(operator, 'boolean')) return { kind: operator, isNull: readBoolean(input, path) };
  return assertNever(operator);
}

/** Reads one operand. */
export function readValue(
  reader: Reader,
  input: Input,
  kind: ValueKind,
  path: string,
  meaning?: NullMeaning,
): Slot {
  return reader.slots.share(expectSource(input, path, meaning), kind, valueConverter(kind, path));
}

/** Reads a boolean, which determines the shape of the question. */
export function readBoolean(input: Input, path: string): boolean {
  return expectConstant(input, path) === true;
}

function dateAt(values: readonly PlanValue[], slot: Slot | undefined): PartialDate | undefined {
  const value = slot === undefined ? undefined : values[slot];
  return isDate(value) ? value : undefined;
}

function isDate(value: PlanValue | undefined): value is PartialDate {
  return typeof value === 'object' && 'earliest' in value;
}
