import type { PlanScalar } from '../../../plan/value.js';
import type { StoredScalar } from './graph.js';

/** A key that two values share if and only if they are equal; dates are compared as written. */
export function keyOf(value: StoredScalar | PlanScalar): string | number | boolean {
  if (typeof value !== 'object') return value;
  return 'text' in value ? value.text : value.plain;
}
