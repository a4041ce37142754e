import type { Page } from '../../plan/plan.js';
import type { Row, RowList } from './row.js';
import type { RowOrder } from './order.js';
import type { Run } from './run.js';

/** The rows of a page, and whether the list goes on before and after it. */
export interface Window {
  readonly rows: readonly Row[];
  readonly hasBefore: () => boolean;
  readonly hasAfter: () => boolean;
}

const YES = (): boolean => true;
const NO = (): boolean => false;

/** Takes a page of rows that are all in the list, in whatever order they come. */
export function pageOfRows(
  rows: readonly Row[],
  inIdOrder: boolean,
  order: RowOrder,
  page: Page,
  run: Run,
): Window {
  if (inIdOrder && order.isById) return pageInOrder(rows, undefined, order, page, run);
  if (page.after !== undefined || page.before !== undefined) {
    return pageInOrder(order.sort(rows), undefined, order, page, run);
  }
  const size = run.number(page.size);
  const isCut = rows.length > size ? YES : NO;
  return page.from === 'start'
    ? { rows: order.first(rows, size), hasBefore: NO, hasAfter: isCut }
    : { rows: order.last(rows, size), hasBefore: isCut, hasAfter: NO };
}

/** Takes a page of rows in order, those that pass; looks no further than it must. */
export function pageInOrder(
  sorted: RowList,
  passes: ((row: Row) => boolean) | undefined,
  order: RowOrder,
  page: Page,
  run: Run,
): Window {
  const size = run.number(page.size);
  const { after, before } = page;
  const low =
    after === undefined
      ? 0
      : countWhile(sorted, (row) => order.compareTo(row, run.cursor(after).position) <= 0);
  const high =
    before === undefined
      ? sorted.length
      : countWhile(sorted, (row) => order.compareTo(row, run.cursor(before).position) < 0);
  const rows: Row[] = [];
  const forward = page.from === 'start';
  let at = forward ? low : high - 1;
  for (; rows.length < size && at >= low && at < high; at += forward ? 1 : -1) {
    const row = sorted.at(at);
    run.step(1);
    if (row !== undefined && (passes === undefined || passes(row))) rows.push(row);
  }
  const exists = (from: number, to: number): boolean => {
    if (passes === undefined) return from < to;
    for (let place = Math.max(from, 0); place < to; place += 1) {
      run.step(1);
      const row = sorted.at(place);
      if (row !== undefined && passes(row)) return true;
    }
    return false;
  };
  return forward
    ? {
        rows,
        hasBefore: () => exists(0, Math.min(low, at)),
        hasAfter: () => exists(at, sorted.length),
      }
    : {
        rows: rows.reverse(),
        hasBefore: () => exists(0, at + 1),
        hasAfter: () => exists(Math.max(high, at + 1), sorted.length),
      };
}

/** How many rows at the start hold, where all that hold come first: a binary search. */
function countWhile(rows: RowList, holds: (row: Row) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows.at(middle);
    if (row !== undefined && holds(row)) low = middle + 1;
    else high = middle;
  }
  return low;
}
