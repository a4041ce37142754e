import type { Direction } from './graph-model.js';

/** The direction of the same edges, seen from their other ends. */
export function reverse(direction: Direction): Direction {
  return direction === 'OUT' ? 'IN' : 'OUT';
}
