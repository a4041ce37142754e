import { compareText } from '../../../kernel/compare-text.js';
import type { Property } from '../../../model/graph-model.js';
import { parsePartialDate } from '../../../model/partial-date.js';
import type { RecordValue } from '../../../model/record.js';
import { dateKey } from './date-key.js';

/** Compares two values of a property as Neo4j orders what is stored for them; a missing one comes last. */
export function compareValues(
  { type }: Property,
  left: RecordValue | undefined,
  right: RecordValue | undefined,
): number {
  if (left === undefined || right === undefined) {
    return Number(left === undefined) - Number(right === undefined);
  }
  if (typeof left !== 'string' || typeof right !== 'string') return Number(left) - Number(right);
  return type.kind === 'PartialDate'
    ? compareText(keyOf(left), keyOf(right))
    : compareText(left, right);
}

function keyOf(text: string): string {
  const date = parsePartialDate(text);
  return date === undefined ? text : dateKey(date);
}
