import type { Summary } from '../../../src/model/summaries.js';
import type { AnswerNode, AnswerValue } from '../../../src/plan/answer.js';
import type { AggregateField } from '../../../src/plan/plan.js';
import type { Scalar } from './oracle-graph.js';
import type { Row } from './related.js';
import { compareScalars, single, toAnswer } from './values.js';

/** The aggregates of rows. */
export function summarize(fields: readonly AggregateField[], rows: readonly Row[]): AnswerNode {
  return Object.fromEntries(
    fields.map((field): readonly [string, AnswerValue] => {
      if (field.kind === 'count') return [field.key, rows.length];
      if (field.kind === 'typename') return [field.key, field.name];
      const { kind } = field;
      const numbers = field.fields.map((each) => {
        if (each.kind === 'typename') return [each.key, each.name] as const;
        const { key, property } = each;
        const values = rows
          .map(({ node }) => single(node.values.get(property)))
          .filter((value) => value !== undefined);
        return [key, toAnswer(summary(kind, values))] as const;
      });
      return [field.key, Object.fromEntries(numbers)];
    }),
  );
}

function summary(kind: Summary, values: readonly Scalar[]): Scalar | undefined {
  const sum = values.reduce<number>((total, value) => total + Number(value), 0);
  switch (kind) {
    case 'min':
      return [...values].sort(compareScalars)[0];
    case 'max':
      return [...values].sort(compareScalars).at(-1);
    case 'sum':
      return sum;
    case 'avg':
      return values.length === 0 ? undefined : sum / values.length;
  }
}
