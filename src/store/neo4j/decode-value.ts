import { CommuniqueError } from '../../kernel/errors.js';
import type { Property } from '../../model/graph-model.js';
import type { AnswerValue } from '../../plan/answer.js';
import type { ValueKind } from '../../plan/value.js';
import { dateOfKey } from './date-key.js';
import { textOfTextKey } from './text-key.js';
import type { RawRow } from './row-shape.js';

/** A stored value as an answer has it. */
export function decodeValue(raw: unknown): AnswerValue {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (Array.isArray(raw)) return raw.map(decodeElement);
  throw new CommuniqueError('INTERNAL', 'Neo4j gave a value that no plan asks for');
}

function decodeElement(raw: unknown): string | number {
  if (typeof raw === 'string' || typeof raw === 'number') return raw;
  return String(raw);
}

/** A value of a property; a list that is not stored is empty. */
export function propertyDecoder({ list }: Property): (raw: unknown) => AnswerValue {
  return list ? (raw) => decodeValue(raw ?? []) : decodeValue;
}

/** The date as written, of the key by which it was compared. */
export function decodeDateKey(raw: unknown): AnswerValue {
  return typeof raw === 'string' ? dateOfKey(raw) : null;
}

/** Reads values of a kind from what they are ordered by. */
export function keyDecoder(kind: ValueKind): (raw: unknown) => AnswerValue {
  switch (kind) {
    case 'date':
      return decodeDateKey;
    case 'text':
      return (raw) => (typeof raw === 'string' ? textOfTextKey(raw) : null);
    case 'name':
    case 'number':
    case 'boolean':
      return decodeValue;
  }
}

/** The rows of a nested list. */
export function rowsOf(raw: unknown): readonly RawRow[] {
  return Array.isArray(raw) ? (raw as readonly RawRow[]) : [];
}

export function numberOf(raw: unknown): number {
  if (typeof raw === 'number') return raw;
  throw new CommuniqueError('INTERNAL', 'Neo4j gave no number where one was asked for');
}
