import { isNode, type StoredScalar, type StoredValue } from './graph.js';
import { keyOf } from './key-of.js';

/** Whether two values of one property are the same: dates as written, lists item by item. */
export function areEqual(left: StoredValue, right: StoredValue): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object') return false;
  if (isList(left) || isList(right)) {
    return (
      isList(left) &&
      isList(right) &&
      left.length === right.length &&
      left.every((value, index) => keyOf(value) === keyAt(right, index))
    );
  }
  return !isNode(left) && !isNode(right) && keyOf(left) === keyOf(right);
}

function isList(value: StoredValue): value is readonly StoredScalar[] {
  return Array.isArray(value);
}

function keyAt(
  list: readonly StoredScalar[],
  index: number,
): string | number | boolean | undefined {
  const value = list[index];
  return value === undefined ? undefined : keyOf(value);
}
