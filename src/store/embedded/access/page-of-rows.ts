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

/** All rows were read before. */
const nothing = (): void => undefined;

/** Takes a page of all rows of a list, which are in no particular order. */
export function pageOfRows(rows: readonly Row[], order: RowOrder, page: Page, run: Run): Window {
  if (page.after !== undefined || page.before !== undefined) {
    const sorted = new MaterializedRows(order.sort(rows));
    return pageInOrder(
      { rows: sorted, passes: undefined, readsFirst: nothing },
      () => order,
      page,
      run,
    );
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

/** The rows of a list in order. */
export interface SortedRows {
  readonly rows: RowList;
  /** Which of them are on a page; absent if all are. */
  readonly passes: RowPredicate | undefined;
  /** Says that so many of the first rows decide what is on the page; if these are all, so does that there are no more. */
  readonly readsFirst: (count: number) => void;
}

/**
 * Takes a page of those rows that pass, and tests no more rows than it must. The ordering is needed only if the page
 * begins or ends at a cursor.
 */
export function pageInOrder(
  sorted: SortedRows,
  orderOf: () => RowOrder,
  page: Page,
  run: Run,
): Window {
  const { rows, passes } = sorted;
  const size = run.number(page.size);
  const { after, before } = page;
  const low =
    after === undefined
      ? 0
      : countWhile(rows, (row) => orderOf().compareTo(row, run.cursor(after).position) <= 0);
  const high =
    before === undefined
      ? rows.length
      : countWhile(rows, (row) => orderOf().compareTo(row, run.cursor(before).position) < 0);
  const offset = offsetOf(page, run);
  const forward = page.from === 'start';
  if (!forward || before !== undefined) sorted.readsFirst(rows.length);
  if (passes === undefined) {
    return cut(
      sorted,
      { low: Math.max(low, Math.min(low + offset, high)), high, size, forward },
      run,
    );
  }
  const tested: TestedRows = { ...sorted, passes };
  const skipped = skip(tested, { offset, low, high }, run);
  return search(tested, { low: skipped, high, size, forward }, run);
}

type TestedRows = SortedRows & { readonly passes: RowPredicate };

interface Bounds {
  /** The page is within the positions from `low` up to, but not including, `high`. */
  readonly low: number;
  readonly high: number;
  readonly size: number;
  /** Whether rows are taken from the start of the range. */
  readonly forward: boolean;
}

/** Takes a page if all rows pass. */
function cut(
  { rows, readsFirst }: SortedRows,
  { low, high, size, forward }: Bounds,
  run: Run,
): Window {
  const { length } = rows;
  const from = forward ? low : Math.min(high, Math.max(low, high - size));
  const to = forward ? Math.max(low, Math.min(high, low + size)) : high;
  run.step(to - from + 1);
  readsFirst(Math.min(to + 1, length));
  return {
    rows: from === 0 && to === length ? rows : rows.slice(from, to),
    hasBefore: from > 0 ? YES : NO,
    hasAfter: to < length ? YES : NO,
  };
}

/** The position after the first `offset` rows that pass. */
function skip(
  { rows, passes }: TestedRows,
  { offset, low, high }: { readonly offset: number } & Pick<Bounds, 'low' | 'high'>,
  run: Run,
): number {
  let at = low;
  for (let left = offset; left > 0 && at < high; at += 1) {
    run.step(1);
    if (passes(rows, at)) left -= 1;
  }
  return at;
}

/** Takes a page of the rows that pass. */
function search(
  { rows, passes, readsFirst }: TestedRows,
  { low, high, size, forward }: Bounds,
  run: Run,
): Window {
  const found: Row[] = [];
  let at = forward ? low : high - 1;
  for (; found.length < size && at >= low && at < high; at += forward ? 1 : -1) {
    run.step(1);
    if (passes(rows, at)) found.push(rows.at(at));
  }
  if (forward) readsFirst(at);
  const exists = (from: number, to: number): boolean => {
    for (let position = Math.max(from, 0); position < to; position += 1) {
      run.step(1);
      if (passes(rows, position)) {
        readsFirst(position + 1);
        return true;
      }
    }
    readsFirst(Math.max(to, 0));
    return false;
  };
  return forward
    ? {
        rows: new MaterializedRows(found),
        hasBefore: () => exists(0, Math.min(low, at)),
        hasAfter: () => exists(at, rows.length),
      }
    : {
        rows: new MaterializedRows(found.reverse()),
        hasBefore: () => exists(0, at + 1),
        hasAfter: () => exists(Math.max(high, at + 1), rows.length),
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
