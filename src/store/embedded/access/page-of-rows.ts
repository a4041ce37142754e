import type { Page } from '../../../plan/plan.js';
import type { Row, RowList, RowPredicate } from '../graph/graph.js';
import type { RowOrder } from './bind-order.js';
import { MaterializedRows } from '../graph/row-lists.js';
import type { Run } from './run.js';

/** The rows of a page, and whether there are rows before and after it. */
export interface Window {
  readonly rows: RowList;
  readonly hasBefore: () => boolean;
  readonly hasAfter: () => boolean;
}

const YES = (): boolean => true;
const NO = (): boolean => false;

/** Takes a page of all rows of a list, which are in no particular order. */
export function pageOfRows(rows: readonly Row[], order: RowOrder, page: Page, run: Run): Window {
  if (page.after !== undefined || page.before !== undefined) {
    return pageInOrder(new MaterializedRows(order.sort(rows)), undefined, () => order, page, run);
  }
  const size = run.number(page.size);
  const offset = offsetOf(page, run);
  const isCut = rows.length > offset + size ? YES : NO;
  if (page.from === 'end') {
    return { rows: new MaterializedRows(order.last(rows, size)), hasBefore: isCut, hasAfter: NO };
  }
  const first = order.first(rows, offset + size);
  return {
    rows: new MaterializedRows(offset === 0 ? first : first.slice(offset)),
    hasBefore: offset > 0 && rows.length > 0 ? YES : NO,
    hasAfter: isCut,
  };
}

/** How many rows to skip at the start. */
export function offsetOf({ offset }: Page, run: Run): number {
  return offset === undefined ? 0 : run.number(offset);
}

/**
 * Takes a page of those sorted rows that pass, and tests no more rows than it must. The ordering is needed
 * only if the page begins or ends at a cursor.
 */
export function pageInOrder(
  sorted: RowList,
  passes: RowPredicate | undefined,
  orderOf: () => RowOrder,
  page: Page,
  run: Run,
): Window {
  const size = run.number(page.size);
  const { after, before } = page;
  const low =
    after === undefined
      ? 0
      : countWhile(sorted, (row) => orderOf().compareTo(row, run.cursor(after).position) <= 0);
  const high =
    before === undefined
      ? sorted.length
      : countWhile(sorted, (row) => orderOf().compareTo(row, run.cursor(before).position) < 0);
  const offset = offsetOf(page, run);
  const forward = page.from === 'start';
  if (passes === undefined) {
    return cut(
      sorted,
      { low: Math.max(low, Math.min(low + offset, high)), high, size, forward },
      run,
    );
  }
  const skipped = skip(sorted, passes, { offset, low, high }, run);
  return search(sorted, passes, { low: skipped, high, size, forward }, run);
}

interface Bounds {
  /** The page is within the positions from `low` up to, but not including, `high`. */
  readonly low: number;
  readonly high: number;
  readonly size: number;
  /** Whether rows are taken from the start of the range. */
  readonly forward: boolean;
}

/** Takes a page if all rows pass. */
function cut(sorted: RowList, { low, high, size, forward }: Bounds, run: Run): Window {
  const from = forward ? low : Math.min(high, Math.max(low, high - size));
  const to = forward ? Math.max(low, Math.min(high, low + size)) : high;
  run.step(to - from + 1);
  return {
    rows: from === 0 && to === sorted.length ? sorted : sorted.slice(from, to),
    hasBefore: from > 0 ? YES : NO,
    hasAfter: to < sorted.length ? YES : NO,
  };
}

/** The position after the first `offset` rows that pass. */
function skip(
  sorted: RowList,
  passes: RowPredicate,
  { offset, low, high }: { readonly offset: number } & Pick<Bounds, 'low' | 'high'>,
  run: Run,
): number {
  let at = low;
  for (let left = offset; left > 0 && at < high; at += 1) {
    run.step(1);
    if (passes(sorted, at)) left -= 1;
  }
  return at;
}

/** Takes a page of the rows that pass. */
function search(
  sorted: RowList,
  passes: RowPredicate,
  { low, high, size, forward }: Bounds,
  run: Run,
): Window {
  const rows: Row[] = [];
  let at = forward ? low : high - 1;
  for (; rows.length < size && at >= low && at < high; at += forward ? 1 : -1) {
    run.step(1);
    if (passes(sorted, at)) rows.push(sorted.at(at));
  }
  const exists = (from: number, to: number): boolean => {
    for (let position = Math.max(from, 0); position < to; position += 1) {
      run.step(1);
      if (passes(sorted, position)) return true;
    }
    return false;
  };
  return forward
    ? {
        rows: new MaterializedRows(rows),
        hasBefore: () => exists(0, Math.min(low, at)),
        hasAfter: () => exists(at, sorted.length),
      }
    : {
        rows: new MaterializedRows(rows.reverse()),
        hasBefore: () => exists(0, at + 1),
        hasAfter: () => exists(Math.max(high, at + 1), sorted.length),
      };
}

/** How many rows `holds` is true for, by binary search: these rows must come first. */
function countWhile(rows: RowList, holds: (row: Row) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(rows.at(middle))) low = middle + 1;
    else high = middle;
  }
  return low;
}
