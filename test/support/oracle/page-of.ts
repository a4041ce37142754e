import type { OrderKey } from '../../../src/plan/order.js';
import type { Page } from '../../../src/plan/plan.js';
import type { OracleContext } from './oracle-context.js';
import { comparePositions, positionOf } from './in-order.js';
import type { Row } from './related.js';

/** The rows of a page, and whether the list has rows before and after them. */
export interface PageRows {
  readonly rows: readonly Row[];
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

/** Cuts a page from a list in order. An empty page has the position of the rows that it would have. */
export function pageOf(
  sorted: readonly Row[],
  { from, size, offset, after, before }: Page,
  order: readonly OrderKey[],
  context: OracleContext,
): PageRows {
  const comparedTo = (row: Row, slot: number): number =>
    comparePositions(positionOf(row, order, context.graph), context.position(slot), order);
  const skipped = Math.min(offset === undefined ? 0 : context.number(offset), sorted.length);
  const low =
    after === undefined ? skipped : sorted.filter((row) => comparedTo(row, after) <= 0).length;
  const high =
    before === undefined
      ? sorted.length
      : sorted.filter((row) => comparedTo(row, before) < 0).length;
  const count = Math.min(context.number(size), Math.max(high - low, 0));
  const start = from === 'start' ? low : high - count;
  return {
    rows: sorted.slice(start, start + count),
    hasPrevious: start > 0,
    hasNext: start + count < sorted.length,
  };
}
