import type { CursorValue } from '../../../plan/value.js';
import type { OrderKey, OrderStep } from '../../../plan/order.js';
import { storedComparer } from '../graph/compare-stored.js';
import { countEdges, expandOne } from './expand.js';
import { isNode, orderedValueOf, scalarOf } from '../graph/graph.js';
import type { Row, StoredNode, StoredScalar } from '../graph/graph.js';
import type { Run } from './run.js';

/** An ordering of rows. */
export interface RowOrder {
  /** Returns the rows in order; the given list is not changed. */
  readonly sort: (rows: readonly Row[]) => readonly Row[];
  /** Returns the first `count` rows in order, without sorting the rest. */
  readonly first: (rows: readonly Row[], count: number) => readonly Row[];
  /** Returns the last `count` rows in order, likewise. */
  readonly last: (rows: readonly Row[], count: number) => readonly Row[];
  /** Whether the row is before (negative), at (0) or after (positive) the position. */
  readonly compareTo: (row: Row, position: readonly CursorValue[]) => number;
  /** Returns the position of the row: its values of the keys. */
  readonly position: (row: Row) => readonly CursorValue[];
}

type Getter = (row: Row) => StoredScalar | undefined;

/** Binds an ordering of rows, whose nodes have this type, to a run. */
export function bindOrder(order: readonly OrderKey[], type: string, run: Run): RowOrder {
  const keys = order.map((key) => bindKey(key, run));
  const ranks = run.indexes.orders.ranks(type, order);
  const costly =
    ranks === undefined &&
    order.some(({ value }) => value.kind === 'count' && value.relationship.kind === 'derived');
  const compareKeys = (left: Row, right: Row): number => {
    for (const { get, compareValues } of keys) {
      const difference = compareValues(get(left), get(right));
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const compare =
    ranks === undefined
      ? compareKeys
      : (left: Row, right: Row): number =>
          // The rows of parallel edges have the same node.
          rankOf(left, ranks) - rankOf(right, ranks) || compareKeys(left, right);
  const sort = (rows: readonly Row[]): readonly Row[] => {
    if (rows.length < 2) return rows;
    return costly ? sortByKeys(rows, keys) : sortRows(rows, compare);
  };
  return {
    sort,
    first: (rows, count) => {
      if (count >= rows.length) return sort(rows);
      return costly || count * 4 > rows.length
        ? sort(rows).slice(0, count)
        : selectFirst(rows, count, compare);
    },
    last: (rows, count) => {
      if (count === 0) return [];
      return costly || count * 4 > rows.length
        ? sort(rows).slice(-count)
        : [...selectFirst(rows, count, (left, right) => compare(right, left))].reverse();
    },
    compareTo: (row, position) => {
      for (const [index, { get, compareValues }] of keys.entries()) {
        const difference = compareValues(get(row), position[index] ?? undefined);
        if (difference !== 0) return difference;
      }
      return 0;
    },
    position: (row) => keys.map(({ get }) => get(row) ?? null),
  };
}

function rankOf({ node }: Row, ranks: Int32Array): number {
  return ranks[node.index] ?? 0;
}

interface Key {
  readonly get: Getter;
  readonly compareValues: ReturnType<typeof storedComparer>;
}

function bindKey(key: OrderKey, run: Run): Key {
  return { get: bindGetter(key, run), compareValues: storedComparer(key.descending) };
}

/** Lists up to this length, as most lists of related nodes are, are sorted by insertion. */
const SHORT_LIST = 12;

function sortRows(
  rows: readonly Row[],
  compare: (left: Row, right: Row) => number,
): readonly Row[] {
  if (rows.length > SHORT_LIST) return [...rows].sort(compare);
  const sorted: Row[] = [];
  for (const row of rows) {
    let position = sorted.length;
    for (; position > 0; position -= 1) {
      const before = sorted[position - 1];
      if (before === undefined || compare(before, row) <= 0) break;
      sorted[position] = before;
    }
    sorted[position] = row;
  }
  return sorted;
}

/** Sorts by keys whose values are costly to compute: each is computed once. */
function sortByKeys(rows: readonly Row[], keys: readonly Key[]): readonly Row[] {
  return rows
    .map((row) => ({ row, values: keys.map(({ get }) => get(row)) }))
    .sort((left, right) => {
      for (const [index, { compareValues }] of keys.entries()) {
        const difference = compareValues(left.values[index], right.values[index]);
        if (difference !== 0) return difference;
      }
      return 0;
    })
    .map(({ row }) => row);
}

/**
 * Returns the first `count` rows in order, in n log(count) instead of n log(n): a heap has the first rows so
 * far, with the last of them on top.
 */
function selectFirst(
  rows: readonly Row[],
  count: number,
  compare: (left: Row, right: Row) => number,
): readonly Row[] {
  if (count === 0) return [];
  const heap = rows.slice(0, count);
  for (let index = (heap.length >> 1) - 1; index >= 0; index -= 1) siftDown(heap, index, compare);
  for (let index = count; index < rows.length; index += 1) {
    const row = rows[index];
    const worst = heap[0];
    if (row !== undefined && worst !== undefined && compare(row, worst) < 0) {
      heap[0] = row;
      siftDown(heap, 0, compare);
    }
  }
  return heap.sort(compare);
}

function siftDown(heap: Row[], start: number, compare: (left: Row, right: Row) => number): void {
  for (let parent = start; ;) {
    let worst = parent;
    for (const child of [2 * parent + 1, 2 * parent + 2]) {
      const candidate = heap[child];
      const current = heap[worst];
      if (candidate !== undefined && current !== undefined && compare(candidate, current) > 0) {
        worst = child;
      }
    }
    const upper = heap[parent];
    const lower = heap[worst];
    if (worst === parent || upper === undefined || lower === undefined) return;
    heap[parent] = lower;
    heap[worst] = upper;
    parent = worst;
  }
}

function bindGetter({ start, path, value }: OrderKey, run: Run): Getter {
  if (path.length === 0 && value.kind === 'property') {
    const { property } = value;
    return start === 'edge'
      ? ({ edge }) => orderedValueOf(edge?.value(property))
      : ({ node }) => scalarOf(node.properties[property]);
  }
  const read = bindNodeValue(value, run);
  return (row) => {
    const node = follow(row, path);
    return node && read(node);
  };
}

function bindNodeValue(
  value: OrderKey['value'],
  run: Run,
): (node: StoredNode) => StoredScalar | undefined {
  switch (value.kind) {
    case 'property':
      return ({ properties }) => scalarOf(properties[value.property]);
    case 'count':
      return (node) => countEdges(node, value.relationship, run);
  }
}

/** Follows to-one steps; the first may start at the row's edge. */
function follow(row: Row, path: readonly OrderStep[]): StoredNode | undefined {
  let node: StoredNode | undefined = row.node;
  for (const step of path) {
    if (step.kind === 'reference') {
      const far = row.edge?.value(step.property);
      node = isNode(far) ? far : undefined;
    } else {
      node = node && expandOne(node, step.relationship);
    }
  }
  return node;
}
