import { assertNever } from '../kernel/errors.js';
import type { GraphModel, ValueType } from './graph-model.js';
import { parsePartialDate, PARTIAL_DATE_FORMS } from './partial-date.js';
import type { RecordScalar } from './record.js';

/** What an `Int` of GraphQL holds: 32 bits. */
export const INT_RANGE = { least: -0x80000000, most: 0x7fffffff } as const;
export const INT_EXPECTED = `a whole number from ${INT_RANGE.least} to ${INT_RANGE.most}`;

/** Whether a value is the number of a paragraph, from 1. */
export function isParagraph(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= INT_RANGE.most;
}

/** Whether a value is one of a type, whoever wrote it; whether a node is there that it names, is not asked. */
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
        Number.isInteger(value) &&
        Number(value) >= INT_RANGE.least &&
        Number(value) <= INT_RANGE.most
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

type Named = Extract<ValueType, { kind: 'Enum' }>;

const names = new WeakMap<Named, ReadonlySet<string>>();

/** A type belongs to one model, and so to one list of enums. */
function namesOf(type: Named, enums: GraphModel['enums']): ReadonlySet<string> {
  const known = names.get(type);
  if (known !== undefined) return known;
  const found = new Set(enums.get(type.name)?.values.map(({ name }) => name));
  names.set(type, found);
  return found;
}

/** What a value of a type is to be: completes "expected …". */
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

const MOST_SHOWN = 80;

/** A value for a message, and what is peculiar about it. */
export function showScalar(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  const shown = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
  return typeof value === 'string' && !value.isWellFormed() ? `${shown}, ${HALF_CHARACTER}` : shown;
}

/** What is wrong with a text that no file of UTF-8 can hold. */
const HALF_CHARACTER =
  'which holds half of a character (a surrogate, such as \\ud83d, without the other one)';
