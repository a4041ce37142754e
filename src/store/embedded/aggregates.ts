import type { AnswerNode } from '../../plan/answer.js';
import type { AggregateField } from '../../plan/plan.js';
import { compareStored } from './compare-stored.js';
import type { Row } from './row.js';
import { toAnswerValue } from './answer-value.js';
import { scalarOf } from './graph.js';
import type { StoredScalar } from './graph.js';

/** Binds numbers over rows. `rows` is asked for only where more than the count is wanted. */
export function bindAggregate(
  fields: readonly AggregateField[],
): (rows: () => readonly Row[], count: () => number) => AnswerNode {
  return (rows, count) => {
    const answer: AnswerNode = {};
    for (const field of fields) {
      if (field.kind === 'count') {
        answer[field.key] = count();
        continue;
      }
      const numbers: AnswerNode = {};
      for (const { key, property } of field.properties) {
        numbers[key] = toAnswerValue(summarize(field.kind, rows(), property));
      }
      answer[field.key] = numbers;
    }
    return answer;
  };
}

function summarize(
  kind: 'min' | 'max' | 'sum' | 'avg',
  rows: readonly Row[],
  property: string,
): StoredScalar | undefined {
  const values = rows
    .map(({ node }) => scalarOf(node.properties[property]))
    .filter((value) => value !== undefined);
  switch (kind) {
    case 'min':
      return extreme(values, -1);
    case 'max':
      return extreme(values, 1);
    case 'sum':
      return sum(values);
    case 'avg':
      return values.length === 0 ? undefined : sum(values) / values.length;
  }
}

function extreme(values: readonly StoredScalar[], sign: -1 | 1): StoredScalar | undefined {
  let best: StoredScalar | undefined;
  for (const value of values) {
    if (best === undefined || compareStored(value, best) * sign > 0) best = value;
  }
  return best;
}

function sum(values: readonly StoredScalar[]): number {
  let total = 0;
  for (const value of values) if (typeof value === 'number') total += value;
  return total;
}
