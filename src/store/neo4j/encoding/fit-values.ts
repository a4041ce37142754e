import { positiveZero } from '../../../kernel/positive-zero.js';
import type { GraphModel, Property, ValueType } from '../../../model/graph-model.js';
import type { RecordScalar } from '../../../model/record.js';
import { expectedScalar, isScalarOf, showScalar } from '../../../model/scalar-values.js';

/** A property, as far as values of it are concerned. */
export type ValueProperty = Pick<Property, 'name' | 'type' | 'list' | 'required'>;

/** Gives one value that the schema allows, of what the driver gave; else `undefined`. */
export type ScalarReader = (raw: unknown) => RecordScalar | undefined;

/** The reader of values of a type. Others write to the database too, so that each value is looked at. */
export function scalarReader(type: ValueType, enums: GraphModel['enums']): ScalarReader {
  return (raw) => {
    if (!isScalarOf(raw, type, enums)) return undefined;
    return typeof raw === 'number' ? positiveZero(raw) : raw;
  };
}

/** Whether there is no value at all. */
export function isMissing(raw: unknown): raw is null | undefined {
  return raw === null || raw === undefined;
}

/** Says what is wrong with a value that `scalarReader` does not give, or with what stands in place of a list. */
export function explainNonconforming(
  { name, type, list }: ValueProperty,
  raw: unknown,
  enums: GraphModel['enums'],
): string {
  const one = expectedScalar(type, enums);
  return `${name}: expected ${list ? `a list, each of it ${one}` : one}, but the database holds ${show(raw)}`;
}

/** A value for a message. The driver gives an infinity for whole numbers that JavaScript has not. */
function show(raw: unknown): string {
  if (isMissing(raw)) return 'none';
  if (Array.isArray(raw)) return 'a list';
  if (typeof raw === 'object') return `a value of another kind (${print(raw)})`;
  const isInfinite = raw === Infinity || raw === -Infinity;
  return isInfinite ? `${raw}, or a whole number beyond 2^53` : showScalar(raw);
}

/** Dates, times, durations and points of the driver print themselves. */
const print: (raw: unknown) => string = String;
