import { CommuniqueError } from '../../kernel/errors.js';
import type { ValueTest } from '../../plan/filter.js';
import type { Slot, ValueKind } from '../../plan/value.js';
import { foldedConverter, listConverter, valueConverter } from './value-converters.js';
import { expectConstant, expectObject, expectSource, type Input } from './input.js';
import type { Reader } from './reader.js';

/** Reads the filter of one value: each operator given is a test, and all must pass. */
export function readValueTests(
  reader: Reader,
  input: Input,
  kind: ValueKind,
  place: string,
): readonly ValueTest[] {
  return [...expectObject(input, place)].map(([operator, value]) =>
    readValueTest(reader, operator, value, kind, `${place}.${operator}`),
  );
}

function readValueTest(
  reader: Reader,
  operator: string,
  input: Input,
  kind: ValueKind,
  place: string,
): ValueTest {
  switch (operator) {
    case 'eq':
    case 'ne':
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return { kind: operator, value: readValue(reader, input, kind, place) };
    case 'in':
    case 'notIn':
      return {
        kind: operator,
        values: reader.slots.add(expectSource(input, place), listConverter(kind, place)),
      };
    case 'isNull':
      return { kind: 'isNull', isNull: readBoolean(input, place) };
    case 'contains':
    case 'startsWith':
    case 'endsWith':
      return {
        kind: 'text',
        position: operator,
        value: reader.slots.add(expectSource(input, place), foldedConverter),
      };
    case 'during': {
      const fields = expectObject(input, place);
      const from = fields.get('from');
      const to = fields.get('to');
      return {
        kind: 'during',
        from: from && readValue(reader, from, kind, `${place}.from`),
        to: to && readValue(reader, to, kind, `${place}.to`),
      };
    }
    default:
      throw new CommuniqueError('INTERNAL', `${place}: unknown operator`);
  }
}

/** Reads one value to compare with. */
export function readValue(reader: Reader, input: Input, kind: ValueKind, place: string): Slot {
  return reader.slots.add(expectSource(input, place), valueConverter(kind, place));
}

function readBoolean(input: Input, place: string): boolean {
  const value = expectConstant(input, place);
  return value === true;
}
