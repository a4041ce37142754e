import { compareText } from '../../../kernel/compare-text.js';
import type { Direction } from '../../../model/graph-model.js';
import type { Adjacency } from './adjacency.js';
import type { EdgeData } from './edge-slice.js';

/** The first position in the list of one end of an edge that is not before the edge, in the default order. */
export function findPosition(
  { rows, from, to }: EdgeData,
  lists: Adjacency,
  direction: Direction,
  row: number,
): number {
  const isOut = direction === 'OUT';
  const near = (isOut ? rows.from[row] : rows.to[row]) ?? 0;
  const [ends, far] = isOut ? [rows.to, to.byIndex] : [rows.from, from.byIndex];
  const idOf = (edge: number): string => far[ends[edge] ?? 0]?.id ?? '';
  const { pool } = lists;
  const start = lists.startOf(near);
  let low = start;
  let high = start + lists.countOf(near);
  while (low < high) {
    const middle = (low + high) >> 1;
    const edge = pool[middle] ?? 0;
    const order = compareText(idOf(edge), idOf(row)) || rows.compareKeys(edge, row);
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return low - start;
}

/** The edge at a position of the list of the start node of an edge, if it is the same edge. */
export function findSame(
  { rows }: EdgeData,
  lists: Adjacency,
  position: number,
  row: number,
): number | undefined {
  const from = rows.from[row] ?? 0;
  if (position >= lists.countOf(from)) return undefined;
  const known = lists.pool[lists.startOf(from) + position] ?? 0;
  const isSame = rows.to[known] === rows.to[row] && rows.compareKeys(known, row) === 0;
  return isSame ? known : undefined;
}
