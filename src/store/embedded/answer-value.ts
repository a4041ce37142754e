import type { AnswerValue } from '../../plan/answer.js';
import type { StoredProperties, StoredScalar } from './graph.js';

/** A stored value as an answer has it: dates as written, null where there is none. */
export function toAnswerValue(value: StoredProperties[string]): AnswerValue {
  if (value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return (value as readonly StoredScalar[]).map(toAnswerElement);
  return 'text' in value ? value.text : null;
}

function toAnswerElement(value: StoredScalar): string | number {
  if (typeof value === 'object') return value.text;
  return typeof value === 'boolean' ? String(value) : value;
}
