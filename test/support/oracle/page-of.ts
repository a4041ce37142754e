import type { OrderKey } from '../../../src/plan/order.js';
import type { Page } from '../../../src/plan/plan.js';
import type { Ask } from './ask.js';
import { comparePositions, positionOf } from './in-order.js';
import type { Row } from './related.js';

/** The rows of a page, and whether the list has rows before and after them. */
export interface PageRows {
  readonly rows: readonly Row[];
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

/** Cuts a page from a list in order. An empty page stands where its rows would be. */
export function pageOf(
  sorted: readonly Row[],
  { from, size, offset, after, before }: Page,
  order: readonly OrderKey[],
  ask: Ask,
): PageRows {
  const comparedTo = (row: Row, slot: number): number =>
    comparePositions(positionOf(row, order, ask.graph), ask.position(slot), order);
  const skipped = Math.min(offset === undefined ? 0 : ask.number(offset), sorted.length);
  const low =
    after === undefined ? skipped : sorted.filter((row) => comparedTo(row, after) <= 0).length;
  const high =
    before === undefined
      ? sorted.length
      : sorted.filter((row) => comparedTo(row, before) < 0).length;
  const count = Math.min(ask.number(size), Math.max(high - low, 0));
  const start = from === 'start' ? low : high - count;
  return {
    rows: sorted.slice(start, start + count),
    hasPrevious: start > 0,
    hasNext: start + count < sorted.length,
  };
}
