import { assertNever } from '../../../kernel/errors.js';
import { positiveZero } from '../../../kernel/positive-zero.js';
import type { GraphModel, Property, ValueType } from '../../../model/graph-model.js';
import { parsePartialDate, PARTIAL_DATE_FORMS } from '../../../model/partial-date.js';
import type { RecordScalar } from '../../../model/record.js';

/** A property, as far as values of it are concerned. */
export type ValueProperty = Pick<Property, 'name' | 'type' | 'list' | 'required'>;

/** Gives one value that the schema allows, of what the driver gave; else `undefined`. */
export type ScalarReader = (raw: unknown) => RecordScalar | undefined;

/** The reader of values of a type. Others write to the database too, so that each value is looked at. */
export function scalarReader(type: ValueType, enums: GraphModel['enums']): ScalarReader {
  switch (type.kind) {
    case 'ID':
    case 'String':
    case 'Reference':
      return (raw) => (typeof raw === 'string' ? raw : undefined);
    case 'PartialDate':
      return (raw) =>
        typeof raw === 'string' && parsePartialDate(raw) !== undefined ? raw : undefined;
    case 'Int':
      return (raw) => (typeof raw === 'number' && isInt(raw) ? positiveZero(raw) : undefined);
    case 'Float':
      return (raw) =>
        typeof raw === 'number' && Number.isFinite(raw) ? positiveZero(raw) : undefined;
    case 'Boolean':
      return (raw) => (typeof raw === 'boolean' ? raw : undefined);
    case 'Enum': {
      const names = new Set(enums.get(type.name)?.values.map(({ name }) => name));
      return (raw) => (typeof raw === 'string' && names.has(raw) ? raw : undefined);
    }
    default:
      return assertNever(type);
  }
}

/** Whether GraphQL has such an `Int`: 32 bits. */
function isInt(number: number): boolean {
  return Number.isInteger(number) && number >= -0x80000000 && number <= 0x7fffffff;
}

/** Whether there is no value at all. */
export function isMissing(raw: unknown): raw is null | undefined {
  return raw === null || raw === undefined;
}

/** Says what is wrong with a value that `scalarReader` does not give, or with what stands in place of a list. */
export function explainUnfit(
  { name, type, list }: ValueProperty,
  raw: unknown,
  enums: GraphModel['enums'],
): string {
  const one = expectation(type, enums);
  return `${name}: expected ${list ? `a list, each of it ${one}` : one}, but the database holds ${show(raw)}`;
}

function expectation(type: ValueType, enums: GraphModel['enums']): string {
  switch (type.kind) {
    case 'ID':
    case 'String':
      return 'a text';
    case 'Reference':
      return `the id of a ${type.target}`;
    case 'PartialDate':
      return `a date as a text, such as ${PARTIAL_DATE_FORMS}`;
    case 'Int':
      return 'a whole number of 32 bits';
    case 'Float':
      return 'a finite number';
    case 'Boolean':
      return 'true or false';
    case 'Enum':
      return `one of ${(enums.get(type.name)?.values ?? []).map((value) => value.name).join(', ')}`;
    default:
      return assertNever(type);
  }
}

const MOST_SHOWN = 80;

/** A value for a message. The driver gives an infinity for whole numbers that JavaScript has not. */
function show(raw: unknown): string {
  if (isMissing(raw)) return 'none';
  switch (typeof raw) {
    case 'number':
      return Number.isFinite(raw) || Number.isNaN(raw)
        ? String(raw)
        : `${raw}, or a whole number beyond 2^53`;
    case 'string':
      return JSON.stringify(raw.length > MOST_SHOWN ? `${raw.slice(0, MOST_SHOWN)}…` : raw);
    case 'object':
      return Array.isArray(raw) ? 'a list' : `a value of another kind (${String(raw)})`;
    default:
      return String(raw);
  }
}
