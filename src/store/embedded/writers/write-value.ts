import { type JsonText, writeString } from '../../../json/json-text.js';
import type { StoredProperties, StoredScalar } from '../graph/graph.js';

/** Writes a stored value: a date as it was given, null if there is no value or it is a node. */
export function writeValue(value: StoredProperties[string]): JsonText {
  if (typeof value === 'string') return writeString(value);
  if (value === undefined) return 'null';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    return `[${(value as readonly StoredScalar[]).map(writeValue).join(',')}]`;
  }
  return 'text' in value ? `"${value.text}"` : 'null';
}
