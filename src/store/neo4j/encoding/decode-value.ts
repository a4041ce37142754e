import { CommuniqueError } from '../../../kernel/errors.js';
import type { ValueKind } from '../../../plan/value.js';
import { dateOfKey } from './date-key.js';
import { textOfTextKey } from './text-key.js';
import type { RawRow } from './projection.js';

/** Decodes values of a kind from what they are ordered by. */
export function keyDecoder(kind: ValueKind): (raw: unknown) => unknown {
  switch (kind) {
    case 'date':
      return (raw) => (typeof raw === 'string' ? dateOfKey(raw) : null);
    case 'text':
      return (raw) => (typeof raw === 'string' ? textOfTextKey(raw) : null);
    case 'name':
    case 'number':
    case 'boolean':
      return (raw) => raw;
  }
}

/** The rows of a nested list. */
export function rowsOf(raw: unknown): readonly RawRow[] {
  return Array.isArray(raw) ? (raw as readonly RawRow[]) : [];
}

export function numberOf(raw: unknown): number {
  if (typeof raw === 'number') return raw;
  throw new CommuniqueError('INTERNAL', `expected a number from Neo4j, but got a ${typeof raw}`);
}
