import { positiveZero } from '../../../kernel/positive-zero.js';
import type { GraphModel, Property, ValueType } from '../../../model/graph-model.js';
import type { RecordScalar } from '../../../model/record.js';
import { expectedScalar, isScalarOf, showScalar } from '../../../model/scalar-values.js';

/** A property, as far as values of it are concerned. */
export type ValueProperty = Pick<Property, 'name' | 'type' | 'list' | 'required'>;

/** Reads one value as the driver returns it; `undefined` if the schema does not allow it. */
export type ScalarReader = (raw: unknown) => RecordScalar | undefined;

/** The reader of values of a type. Other programs write to the database too, so each value is checked. */
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

/** Says what is wrong with a value that a `ScalarReader` rejects, or that is not the list it should be. */
export function explainNonconforming(
  { name, type, list }: ValueProperty,
  raw: unknown,
  enums: GraphModel['enums'],
): string {
  const one = expectedScalar(type, enums);
  return `${name}: expected ${list ? `a list, each of it ${one}` : one}, but the database holds ${show(raw)}`;
}

/** A value for a message. The driver returns infinity for integers beyond those of JavaScript. */
function show(raw: unknown): string {
  if (isMissing(raw)) return 'none';
  if (Array.isArray(raw)) return 'a list';
  if (typeof raw === 'object') return `a value of another kind (${print(raw)})`;
  const isInfinite = raw === Infinity || raw === -Infinity;
  return isInfinite ? `${raw}, or a whole number beyond 2^53` : showScalar(raw);
}

/** Dates, times, durations and points of the driver have a `toString` of their own. */
const print: (raw: unknown) => string = String;
