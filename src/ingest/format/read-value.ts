import type { GraphModel, Property } from '../../model/graph-model.js';
import { parsePartialDate } from '../../model/partial-date.js';
import type { RecordValue } from '../../model/record.js';
import { isIdOf, nodeType } from './seed-format.js';

/** A mapping of a seed file. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a property's value; `undefined` where there is none or it is of another kind.
 *
 * A list that is not written is the empty list, which the API gives where there is none.
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

/** Reads those of the declared properties that have a value; an id is none of them. */
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

function readOne(
  value: unknown,
  { type }: Property,
  model: GraphModel,
): string | number | boolean | undefined {
  switch (type.kind) {
    case 'Int':
      return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
    case 'Float':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'Boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'PartialDate':
      return typeof value === 'string' && parsePartialDate(value) !== undefined ? value : undefined;
    case 'Reference':
      return typeof value === 'string' && isIdOf(value, nodeType(model, type.target))
        ? value
        : undefined;
    case 'ID':
    case 'String':
    case 'Enum':
      return typeof value === 'string' ? value : undefined;
  }
}
