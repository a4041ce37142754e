import { type JsonText, writeJson, writeString } from '../../../json/json-text.js';
import type { GraphModel } from '../../../model/graph-model.js';
import type { RecordScalar } from '../../../model/record.js';
import type { NonconformingWriter } from '../../nonconforming-value.js';
import {
  explainNonconforming,
  isMissing,
  scalarReader,
  type ValueProperty,
} from './scalar-reader.js';

/** Writes a value as the driver returns it. */
export type RawWriter = (raw: unknown) => JsonText;

/** Writes a value that a statement computed; null if there is none. */
export function writeRaw(raw: unknown): JsonText {
  return raw === undefined ? 'null' : writeJson(raw);
}

/**
 * The writer of values of a property; a list that is not stored is written as empty, and a value that the
 * schema does not allow as `nonconforming` has it.
 */
export function propertyWriter(
  property: ValueProperty,
  { enums }: GraphModel,
  nonconforming: NonconformingWriter,
): RawWriter {
  const read = scalarReader(property.type, enums);
  const one = { ...property, list: false };
  const writeOne: RawWriter = (raw) => {
    const value = read(raw);
    return value === undefined
      ? nonconforming(explainNonconforming(one, raw, enums))
      : writeScalar(value);
  };
  if (property.list) {
    return (raw) => {
      if (isMissing(raw)) return '[]';
      if (!Array.isArray(raw)) return nonconforming(explainNonconforming(property, raw, enums));
      return `[${raw.map(writeOne).join(',')}]`;
    };
  }
  return property.required ? writeOne : (raw) => (isMissing(raw) ? 'null' : writeOne(raw));
}

function writeScalar(value: RecordScalar): JsonText {
  return typeof value === 'string' ? writeString(value) : String(value);
}
