import { compareText } from '../../kernel/compare-text.js';
import { comparePartialDates } from '../../model/partial-date.js';
import type { CursorValue } from '../../plan/value.js';
import type { StoredValue } from './graph.js';

/**
 * Orders two values of one property; negative, zero or positive. A missing value comes last.
 *
 * Texts go by code point, false before true, dates by their first instant. Lists have no order.
 */
export function compareStored(
  left: StoredValue | CursorValue,
  right: StoredValue | CursorValue,
): number {
  if (left === right) return 0;
  if (left === undefined || left === null) return right === undefined || right === null ? 0 : 1;
  if (right === undefined || right === null) return -1;
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (isDate(left) && isDate(right)) return comparePartialDates(left, right);
  return 0;
}

function isDate(value: StoredValue | CursorValue): value is Extract<CursorValue, object> {
  return typeof value === 'object' && value !== null && 'precision' in value;
}
