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
  const ends = isOut ? rows.to : rows.from;
  const { byIndex, prefixes } = isOut ? to : from;
  const far = ends[row] ?? -1;
  const prefix = prefixes[far] ?? 0;
  const idOf = (end: number): string => byIndex[end]?.id ?? '';
  const { pool } = lists;
  const start = lists.startOf(near);
  let low = start;
  let high = start + lists.countOf(near);
  // Ids often have a date or a number, so that the newest edge is the last.
  let middle = high - 1;
  while (low < high) {
    const edge = pool[middle] ?? 0;
    const end = ends[edge] ?? -1;
    const difference =
      end === far
        ? rows.compareKeys(edge, row)
        : (prefixes[end] ?? 0) - prefix || compareText(idOf(end), idOf(far));
    if (difference < 0) low = middle + 1;
    else high = middle;
    middle = (low + high) >> 1;
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
