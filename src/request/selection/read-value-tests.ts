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

/** Reads the filter of one value: each operator given is a test, and all must pass. */
export function readValueTests(
  reader: Reader,
  input: Input,
  kind: ValueKind,
  place: string,
  meaning: NullMeaning,
): readonly ValueTest[] {
  return [...expectObject(input, place, meaning)].map(([operator, value]) => {
    const inner = `${place}.${operator}`;
    if (!isOperator(operator)) throw new CommuniqueError('INTERNAL', `${inner}: unknown operator`);
    return readValueTest(reader, operator, value, { kind, place: inner, meaning });
  });
}

/** A value that is tested: of what kind it is, where its filter stands, what null may mean there. */
interface Tested {
  readonly kind: ValueKind;
  readonly place: string;
  readonly meaning: NullMeaning;
}

function readValueTest(
  reader: Reader,
  operator: Operator,
  input: Input,
  { kind, place, meaning }: Tested,
): ValueTest {
  if (takes(operator, 'value')) {
    const source = expectSource(input, place, meaning);
    const isEquality = operator === 'eq' || operator === 'ne';
    return {
      kind: operator,
      value: reader.slots.add(
        source,
        isEquality ? valueConverter(kind, place) : boundConverter(kind, place),
      ),
    };
  }
  if (takes(operator, 'values')) {
    const values = reader.slots.add(
      expectSource(input, place, meaning),
      listConverter(kind, place),
    );
    return { kind: operator, values };
  }
  if (takes(operator, 'text')) {
    const source = expectSource(input, place, meaning);
    return { kind: operator, value: reader.slots.add(source, foldedConverter) };
  }
  if (takes(operator, 'span')) {
    const fields = expectObject(input, place, meaning);
    const [from, to] = ['from', 'to'].map((bound) => {
      const value = fields.get(bound);
      return value && readValue(reader, value, kind, `${place}.${bound}`);
    });
    reader.slots.check((values) => {
      const found = spanBetween(dateAt(values, from), dateAt(values, to));
      if (found.kind === 'reversed') {
        throw new CommuniqueError('BAD_FILTER', `${place}: ${found.message}`);
      }
    });
    return { kind: operator, from, to };
  }
  if (takes(operator, 'boolean')) return { kind: operator, isNull: readBoolean(input, place) };
  return assertNever(operator);
}

/** Reads one value to compare with. */
export function readValue(
  reader: Reader,
  input: Input,
  kind: ValueKind,
  place: string,
  meaning?: NullMeaning,
): Slot {
  return reader.slots.add(expectSource(input, place, meaning), valueConverter(kind, place));
}

/** Reads a yes or no, which decides the shape of the question. */
export function readBoolean(input: Input, place: string): boolean {
  return expectConstant(input, place) === true;
}

function dateAt(values: readonly PlanValue[], slot: Slot | undefined): PartialDate | undefined {
  const value = slot === undefined ? undefined : values[slot];
  return isDate(value) ? value : undefined;
}

function isDate(value: PlanValue | undefined): value is PartialDate {
  return typeof value === 'object' && 'earliest' in value;
}
