import type { Direction } from './graph-model.js';

/** The same edges, seen from their other ends. */
export function reverse(direction: Direction): Direction {
  return direction === 'OUT' ? 'IN' : 'OUT';
}
