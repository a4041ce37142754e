import { positiveZero } from '../../kernel/positive-zero.js';
import type { GraphModel, Property } from '../../model/graph-model.js';
import type { RecordScalar, RecordValue } from '../../model/record.js';
import { expectedScalar, isScalarOf, showScalar } from '../../model/scalar-values.js';
import { nodeType } from './seed-format.js';
import { isIdOf } from '../../model/id-form.js';

/** A mapping of a seed file. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads the value of a property; `undefined` if it is missing or nonconforming.
 *
 * A missing list is the empty list, as in the API.
 */
export function readValue(
  value: unknown,
  property: Property,
  model: GraphModel,
): RecordValue | undefined {
  if (!property.list) return readOne(value, property, model);
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const read = value.map((item: unknown) => readOne(item, property, model));
  return read.every((item) => item !== undefined) ? read : undefined;
}

/** Reads the declared properties that have a value, except the id. */
export function readProperties(
  value: Fields,
  declared: Iterable<Property>,
  model: GraphModel,
): Readonly<Record<string, RecordValue>> {
  const properties: Record<string, RecordValue> = {};
  for (const property of declared) {
    if (property.name === 'id') continue;
    const read = readValue(value[property.name], property, model);
    if (read !== undefined) properties[property.name] = read;
  }
  return properties;
}

function readOne(value: unknown, { type }: Property, model: GraphModel): RecordScalar | undefined {
  if (!isScalarOf(value, type, model.enums)) return undefined;
  if (typeof value === 'number') return positiveZero(value);
  if (type.kind !== 'Reference' || isIdOf(String(value), nodeType(model, type.target)))
    return value;
  return undefined;
}

/** Explains why `readValue` refuses a value: `expected …, but got …`. */
export function explainValue(value: unknown, { type, list }: Property, model: GraphModel): string {
  const expected = expectedScalar(type, model.enums);
  if (!list) return `expected ${expected}, but got ${showScalar(value)}`;
  if (!Array.isArray(value)) return `expected a list, but got ${showScalar(value)}`;
  const nonconforming: unknown = value.find((item) => !isScalarOf(item, type, model.enums));
  return `expected each to be ${expected}, but got ${showScalar(nonconforming)}`;
}
