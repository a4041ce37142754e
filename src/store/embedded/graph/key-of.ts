import type { PlanScalar } from '../../../plan/value.js';
import type { StoredScalar } from './graph.js';

/** What two values have in common if and only if they are equal: dates are equal as written. */
export function keyOf(value: StoredScalar | PlanScalar): string | number | boolean {
  if (typeof value !== 'object') return value;
  return 'text' in value ? value.text : value.plain;
}
