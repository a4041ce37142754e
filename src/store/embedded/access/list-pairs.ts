import { compareText } from '../../../kernel/compare-text.js';
import { isSymmetric } from '../../../model/pair-fields.js';
import type { ListRead } from '../../../plan/plan.js';
import type { PairKey, PairsAnswer, PairsQuestion } from '../../../plan/pairs-question.js';
import type { TallyProperty } from '../../../plan/tally.js';
import type { Filter } from '../../../plan/filter.js';
import { storedComparer } from '../graph/compare-stored.js';
import { type RowEdge, scalarOf, type StoredNode, type StoredScalar } from '../graph/graph.js';
import { bindEdgeFilter } from './bind-filters.js';
import { listRows, walkBack } from './expand.js';
import { RootSource } from './list-source.js';
import type { Run } from './run.js';

interface FoundPair {
  readonly from: StoredNode;
  readonly to: StoredNode;
  readonly tally: RowEdge;
}

type Compare = (left: FoundPair, right: FoundPair) => number;

/** How many pairs are collected beyond the page before those after it are dropped. */
const SLACK = 4096;

/** Lists the pairs that a derived relationship connects; each start node is expanded once. */
export function listPairs(question: PairsQuestion, run: Run): PairsAnswer {
  const { offset, first, order } = question;
  const compare = comparePairs(order);
  const wanted = offset + first;
  let found: FoundPair[] = [];
  let totalCount = 0;
  for (const pair of findPairs(question, run)) {
    totalCount += 1;
    if (wanted === 0) continue;
    found.push(pair);
    if (found.length > wanted + SLACK) found = found.sort(compare).slice(0, wanted);
  }
  run.checkDeadline();
  const page = found.sort(compare).slice(offset, wanted);
  return {
    totalCount: question.counted ? totalCount : 0,
    pairs: page.map(({ from, to, tally }) => ({
      from: from.id,
      to: to.id,
      count: Number(tally.value('count')),
      firstOn: textOf(scalarOf(tally.value('firstOn'))),
      lastOn: textOf(scalarOf(tally.value('lastOn'))),
    })),
  };
}

function* findPairs(
  { type, relationship, from, to, tally }: PairsQuestion,
  run: Run,
): Generator<FoundPair> {
  const ends = to === undefined ? undefined : nodesLike(to, relationship.target, run);
  const isFromEnds = from === undefined && ends !== undefined;
  const starts = isFromEnds ? walkBack(ends, relationship, run) : nodesLike(from, type, run);
  const meets = tally && bindEdgeFilter(tally, run);
  const symmetric = isSymmetric(relationship);
  for (const near of starts) {
    const rows = listRows(near, relationship, run);
    for (let position = 0; position < rows.length; position += 1) {
      const { node: far, edge } = rows.at(position);
      if (edge === undefined || (ends !== undefined && !ends.has(far))) continue;
      // A symmetric relationship finds the pair from its other end too.
      const isTurned = symmetric && starts.has(far) && (ends === undefined || ends.has(near));
      if (isTurned && compareText(far.id, near.id) < 0) continue;
      if (meets === undefined || meets(edge)) yield { from: near, to: far, tally: edge };
    }
  }
}

function nodesLike(where: Filter | undefined, type: string, run: Run): ReadonlySet<StoredNode> {
  const list: ListRead = { where, whereEdge: undefined, order: [], page: undefined, parts: [] };
  return new Set(new RootSource(list, type, run).found());
}

function comparePairs(order: readonly PairKey[]): Compare {
  const keys = order.map(({ property, descending }) => ({
    property,
    compareValues: storedComparer(descending),
  }));
  return (left, right) => {
    for (const { property, compareValues } of keys) {
      const difference = compareValues(keyOf(left, property), keyOf(right, property));
      if (difference !== 0) return difference;
    }
    return compareText(left.from.id, right.from.id) || compareText(left.to.id, right.to.id);
  };
}

type Key = StoredScalar | undefined;

function keyOf({ tally }: FoundPair, property: TallyProperty): Key {
  return scalarOf(tally.value(property));
}

function textOf(date: Key): string | null {
  return typeof date === 'object' ? date.text : null;
}
