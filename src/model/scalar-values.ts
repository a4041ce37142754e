import { assertNever } from '../kernel/errors.js';
import type { GraphModel, ValueType } from './graph-model.js';
import { parsePartialDate, PARTIAL_DATE_FORMS } from './partial-date.js';
import type { RecordScalar } from './record.js';

/** The range of GraphQL's `Int`: 32 bits. */
export const INT_RANGE = { min: -0x80000000, max: 0x7fffffff } as const;
export const INT_EXPECTED = `a whole number from ${INT_RANGE.min} to ${INT_RANGE.max}`;

/** Whether a value is a number of a paragraph, from 1. */
export function isParagraph(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= INT_RANGE.max;
}

/** Whether a value is valid for a type. It does not check that a referenced node exists. */
export function isScalarOf(
  value: unknown,
  type: ValueType,
  enums: GraphModel['enums'],
): value is RecordScalar {
  switch (type.kind) {
    case 'ID':
    case 'String':
    case 'Reference':
      return typeof value === 'string' && value.isWellFormed();
    case 'Int':
      return (
        Number.isInteger(value) && Number(value) >= INT_RANGE.min && Number(value) <= INT_RANGE.max
      );
    case 'Float':
      return Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'PartialDate':
      return typeof value === 'string' && parsePartialDate(value) !== undefined;
    case 'Enum':
      return typeof value === 'string' && namesOf(type, enums).has(value);
    default:
      return assertNever(type);
  }
}

type EnumValueType = Extract<ValueType, { kind: 'Enum' }>;

const valuesOf = new WeakMap<EnumValueType, ReadonlySet<string>>();

/** The values of an enum. Cached by the type, which belongs to one model and so to one map of enums. */
function namesOf(type: EnumValueType, enums: GraphModel['enums']): ReadonlySet<string> {
  const known = valuesOf.get(type);
  if (known !== undefined) return known;
  const found = new Set(enums.get(type.name)?.values.map(({ name }) => name));
  valuesOf.set(type, found);
  return found;
}

/** Describes the values of a type, to complete "expected …". */
export function expectedScalar(type: ValueType, enums: GraphModel['enums']): string {
  switch (type.kind) {
    case 'ID':
    case 'String':
      return 'a text';
    case 'Reference':
      return `the id of a ${type.target}`;
    case 'Int':
      return INT_EXPECTED;
    case 'Float':
      return 'a finite number';
    case 'Boolean':
      return 'true or false';
    case 'PartialDate':
      return `a date such as ${PARTIAL_DATE_FORMS}`;
    case 'Enum':
      return `one of ${[...namesOf(type, enums)].join(', ')}`;
    default:
      return assertNever(type);
  }
}

const MAX_SHOWN = 80;

/** Shows a value in a message, truncated if it is long. */
export function showScalar(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  const shown = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
  return typeof value === 'string' && !value.isWellFormed()
    ? `${shown}, ${UNPAIRED_SURROGATE}`
    : shown;
}

/** Explains why a text cannot be encoded as UTF-8. */
const UNPAIRED_SURROGATE = 'which contains an unpaired surrogate, such as \\ud83d';
