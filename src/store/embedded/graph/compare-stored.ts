import { compareText } from '../../../kernel/compare-text.js';
import { comparePartialDates } from '../../../model/partial-date.js';
import type { StoredScalar } from './graph.js';

/**
 * Compares two values of one property: negative, zero or positive. A missing value comes last.
 *
 * Texts are ordered by code point, false before true, dates by their first instant.
 */
export function compareStored(
  left: StoredScalar | undefined,
  right: StoredScalar | undefined,
): number {
  if (left === right) return 0;
  if (left === undefined) return 1;
  if (right === undefined) return -1;
  switch (typeof left) {
    case 'string':
      return typeof right === 'string' ? compareText(left, right) : 0;
    case 'object':
      return typeof right === 'object' ? comparePartialDates(left, right) : 0;
    default:
      return Number(left) - Number(right);
  }
}

/** Returns the comparison for a direction of an ordering. A missing value comes last in both directions. */
export function storedComparer(descending: boolean): typeof compareStored {
  if (!descending) return compareStored;
  return (left, right) =>
    left === undefined || right === undefined
      ? compareStored(left, right)
      : compareStored(right, left);
}
